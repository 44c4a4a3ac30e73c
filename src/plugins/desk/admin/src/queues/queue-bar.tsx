import { Badge, Flex } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useMessage } from '../use-message';
import { useCounts, type Counts } from './use-queue';

const QueueLink = styled(NavLink)`
  display: inline-flex;
  align-items: center;
  min-height: 4.2rem;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  &[aria-current='page'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;

/** Slips are found by reading, which is too dear for a number in a bar. */
const NAMES: readonly (keyof Counts | 'slips')[] = ['unverified', 'contradictions', 'slips', 'revisions'];

/** The queues with how many wait in each. */
export function QueueBar() {
  const message = useMessage();
  const { data } = useCounts();
  return (
    <Flex tag="nav" aria-label={message('queues.tab')} gap={2} wrap="wrap" paddingBottom={4}>
      {NAMES.map((name) => (
        <QueueLink key={name} to={`/plugins/desk/queues/${name}`}>
          {message(`queues.${name}`)}
          {data && name !== 'slips' && <Badge>{data[name]}</Badge>}
        </QueueLink>
      ))}
    </Flex>
  );
}
