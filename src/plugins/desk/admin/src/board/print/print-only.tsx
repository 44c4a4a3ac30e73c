import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createGlobalStyle, styled } from 'styled-components';

/**
 * On paper nothing of the admin but the sheet, black on white whatever the theme; on screen nothing of the sheet.
 * Colours are fixed: paper has no theme.
 */
const PaperStyle = createGlobalStyle`
  @page {
    size: A4 landscape;
    margin: 12mm 12mm 14mm;
  }

  @media print {
    html, body {
      height: auto !important;
      overflow: visible !important;
      background: #fff !important;
      font-size: 62.5%;
    }

    body > :not([data-desk-sheet]) {
      display: none !important;
    }
  }
`;

const Sheet = styled.div`
  display: none;
  color: #000;
  background: #fff;
  font:
    11pt/1.3 'Times New Roman',
    Tinos,
    'Liberation Serif',
    serif;

  @media print {
    display: block;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    margin: 0 0 5mm;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    padding: 1.2mm 1.6mm;
    border: 0.5pt solid #000;
    font-size: 9.5pt;
    text-align: left;
    vertical-align: top;
  }

  thead th {
    background: #eee;
    text-align: center;
    vertical-align: middle;
    font-weight: bold;
    print-color-adjust: exact;
  }

  .number {
    text-align: right;
  }

  small {
    display: block;
    font-size: 8pt;
  }

  h2 {
    break-after: avoid;
    margin: 4mm 0 2mm;
    font-size: 11pt;
    font-weight: bold;
  }

  .page {
    break-before: page;
  }
`;

/** Puts its children on paper instead of the page around it, for as long as it is shown. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return createPortal(
    <Sheet data-desk-sheet lang="vi" aria-hidden>
      <PaperStyle />
      {children}
    </Sheet>,
    document.body
  );
}
