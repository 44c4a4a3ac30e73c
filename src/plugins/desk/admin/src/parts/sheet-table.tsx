import { styled } from 'styled-components';

/** Holds a table that may be wider than the page; can be scrolled by keyboard when it has a tab index. */
export const Scroll = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** A table of facts whose first column stays in sight. */
export const SheetTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  th,
  td {
    min-width: 14rem;
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: top;
  }

  td.number,
  th.number {
    min-width: 6rem;
    text-align: right;
  }

  th {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  thead th {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  tr > :first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: 16rem;
    background: ${({ theme }) => theme.colors.neutral0};
  }

  thead tr > :first-child {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  tbody tr:last-child > * {
    border-bottom: 0;
  }

  @media (max-width: 900px) {
    tr > :first-child {
      min-width: 11rem;
      max-width: 14rem;
    }
  }
`;
