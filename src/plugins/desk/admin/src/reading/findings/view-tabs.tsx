import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useMessage } from '../../use-message';
import { VIEWS, type View } from './sort-findings';

const Tab = styled.button<{ $chosen: boolean }>`
  padding: 4px 0;
  border: 0;
  border-bottom: 2px solid ${({ theme, $chosen }) => ($chosen ? theme.colors.primary600 : 'transparent')};
  background: none;
  color: ${({ theme, $chosen }) => ($chosen ? theme.colors.primary600 : theme.colors.neutral600)};
  font-size: 1.2rem;
  font-weight: ${({ $chosen }) => ($chosen ? 600 : 400)};
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface Props {
  view: View;
  /** What each view lists. */
  findings: Readonly<Record<View, readonly unknown[]>>;
  onChange: (view: View) => void;
}

/** Which findings are listed, with how many there are of each. */
export function ViewTabs({ view, findings, onChange }: Props) {
  const message = useMessage();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={message('reading.views')}>
      {VIEWS.map((each) => (
        <Tab
          key={each}
          type="button"
          aria-pressed={view === each}
          $chosen={view === each}
          onClick={() => onChange(each)}
        >
          {message(VIEW_NAMES[each], { count: findings[each].length })}
        </Tab>
      ))}
    </Flex>
  );
}

const VIEW_NAMES: Readonly<Record<View, string>> = {
  open: 'reading.view.open',
  accepted: 'reading.view.accepted',
  rejected: 'reading.view.rejected',
};
