import { styled } from 'styled-components';

const ROW_HEIGHT = 36;

/** The sheet's box: headings and names stay while it scrolls. Looks hang on data attributes, so that cells stay cheap. */
export const GridFrame = styled.div`
  position: relative;
  max-height: calc(100vh - 25rem);
  min-height: 24rem;
  overflow: auto;
  scroll-padding: 8.8rem 4rem ${ROW_HEIGHT + 8}px 24rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  table {
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    width: max-content;
  }

  th,
  td {
    box-sizing: border-box;
    height: ${ROW_HEIGHT}px;
    padding: 0 ${({ theme }) => theme.spaces[2]};
    border-right: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  th {
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    text-align: left;
  }

  small {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }

  thead th {
    position: sticky;
    z-index: 2;
    top: 0;
    width: 14.4rem;
    height: 8rem;
    vertical-align: top;
    padding-top: ${({ theme }) => theme.spaces[2]};
    white-space: normal;
    line-height: 1.3;
  }

  thead th > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  thead th:first-child,
  tbody th {
    position: sticky;
    z-index: 1;
    left: 0;
    width: 22rem;
  }

  thead th:first-child {
    z-index: 3;
  }

  tbody th {
    line-height: 1.2;
  }

  tbody th > span,
  tbody th > small {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  tr[data-part='whole'] > * {
    position: sticky;
    bottom: 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral300};
    background: ${({ theme }) => theme.colors.neutral150};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  tr[data-part='whole'] > th {
    z-index: 2;
  }

  td {
    width: 14.4rem;
    max-width: 14.4rem;
    background: ${({ theme }) => theme.colors.neutral0};
    text-align: right;
    font-variant-numeric: tabular-nums;
    cursor: cell;
    user-select: none;
  }

  td:focus {
    outline: none;
  }

  td[data-look='draft'] {
    color: ${({ theme }) => theme.colors.warning700};
    font-style: italic;
  }

  td[data-look='computed'] {
    color: ${({ theme }) => theme.colors.neutral500};
  }

  td[data-look='edited'] {
    background: ${({ theme }) => theme.colors.secondary100};
    color: ${({ theme }) => theme.colors.secondary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  td[data-look='cleared'] {
    background: ${({ theme }) => theme.colors.neutral200};
  }

  td[data-look='error'] {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }

  td[data-look='conflict'] {
    background: ${({ theme }) => theme.colors.warning100};
    color: ${({ theme }) => theme.colors.warning700};
  }

  /* Not by colour alone: a corner tells what is wrong, whatever lies over it. */
  td[data-look='error'],
  td[data-look='conflict'] {
    background-image: linear-gradient(225deg, ${({ theme }) => theme.colors.danger600} 7px, transparent 0);
  }

  td[aria-selected='true'] {
    box-shadow: inset 0 0 0 100px ${({ theme }) => `${theme.colors.primary500}1f`};
  }

  td[data-active] {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }

  td[data-active][aria-selected='true']:not(:focus) {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary500};
  }

  td[data-look='open'] {
    padding: 0;
  }

  td input {
    box-sizing: border-box;
    width: 100%;
    height: 100%;
    padding: 0 ${({ theme }) => theme.spaces[2]};
    border: 2px solid ${({ theme }) => theme.colors.primary600};
    outline: none;
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font: inherit;
    text-align: right;
  }
`;
