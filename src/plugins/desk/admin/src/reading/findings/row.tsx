import { useId, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { styled } from 'styled-components';

const Toggle = styled.button`
  display: block;
  width: 100%;
  text-align: left;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
  border-radius: 2px;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** A table's columns where there is room, lines below each other where there is not. */
const Facts = styled.div`
  display: grid;
  align-items: baseline;

  @container (min-width: 600px) {
    grid-template-columns: 14rem 1fr 1fr;
    column-gap: 1.6rem;
  }
`;

const Line = styled.div`
  @container (min-width: 600px) {
    display: flex;
    align-items: center;
    gap: 1.6rem;
  }
`;

const Item = styled(Box)`
  list-style: none;
  container-type: inline-size;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface Props {
  /** Marks the row for whoever moves the focus to it. */
  id: string;
  title: string;
  /** Below the title, always seen. */
  facts: readonly (string | null)[];
  /** What the row's state is, in a word. */
  badge?: ReactNode;
  /** Buttons at the end of the row. */
  actions?: ReactNode;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** One finding in a narrow list: a line that opens what there is to know about it. */
export function Row({ id, title, facts, badge, actions, open, onToggle, children }: Props) {
  const details = useId();
  return (
    <Item tag="li" paddingTop={2} paddingBottom={2} data-finding={id}>
      <Line>
        <Toggle type="button" aria-expanded={open} aria-controls={details} onClick={onToggle}>
          <Facts>
            <Flex gap={2} justifyContent="space-between">
              <Typography fontWeight="bold" textColor="neutral800" style={BREAK}>
                {title}
              </Typography>
              {open ? <CaretUp aria-hidden width="1rem" /> : <CaretDown aria-hidden width="1rem" />}
            </Flex>
            {facts.map(
              (fact, index) =>
                fact && (
                  <Typography key={index} tag="span" variant="pi" textColor="neutral600" style={BREAK}>
                    {fact}
                  </Typography>
                )
            )}
          </Facts>
        </Toggle>
        <Flex gap={2} paddingTop={1} justifyContent="space-between" minHeight="3.2rem" shrink={0}>
          <Box>{badge}</Box>
          {actions}
        </Flex>
      </Line>
      <Box id={details} paddingTop={2} hidden={!open}>
        {open && children}
      </Box>
    </Item>
  );
}

const BREAK = { overflowWrap: 'anywhere' } as const;
