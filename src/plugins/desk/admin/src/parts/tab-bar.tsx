import { Flex } from '@strapi/design-system';
import { NavLink, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { PLUGIN_ID } from '../plugin-id';
import type { Tab } from '../tabs';
import { useMessage } from '../use-message';

const TabLink = styled(NavLink)`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border-bottom: 2px solid transparent;
  border-radius: ${({ theme }) => `${theme.borderRadius} ${theme.borderRadius} 0 0`};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;
  white-space: nowrap;

  &:hover {
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  &[aria-current='page'] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

/** What pages of the desk have in common: whose figures of which period. */
const SHARED = ['subject', 'period'];

/** Links to the pages of the desk, which go on with the same subject and period; where there is little room they wrap. */
export function TabBar({ tabs }: { tabs: readonly Tab[] }) {
  const message = useMessage();
  const [params] = useSearchParams();
  const shared = new URLSearchParams([...params].filter(([name]) => SHARED.includes(name))).toString();
  return (
    <Flex tag="nav" aria-label={message('page.tabs')} gap={1} wrap="wrap">
      {tabs.map(({ path, label }) => (
        <TabLink key={path} to={{ pathname: `/plugins/${PLUGIN_ID}/${path}`, search: shared }}>
          {message(label)}
        </TabLink>
      ))}
    </Flex>
  );
}
