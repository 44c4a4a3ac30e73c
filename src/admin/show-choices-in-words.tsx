import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** A column of Strapi's list view, as far as it matters here. */
interface Column {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Record<string, unknown>, column: Column) => React.ReactNode;
}

interface ListView {
  displayedHeaders: Column[];
  layout: unknown;
}

/**
 * Prints an enumeration in lists as the form does, in words: Strapi translates its values in forms and filters but
 * prints the stored code in lists.
 */
export function showChoicesInWords(app: Pick<StrapiApp, 'registerHook'>) {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (list: ListView) => ({
    ...list,
    displayedHeaders: list.displayedHeaders.map((column) =>
      column.attribute?.type === 'enumeration' ? { ...column, cellFormatter: formatChoice } : column
    ),
  }));
}

const formatChoice = (row: Record<string, unknown>, { name }: Column) => <Choice value={row[name]} />;

function Choice({ value }: { value: unknown }) {
  const { formatMessage } = useIntl();
  const text = typeof value === 'string' ? formatMessage({ id: value, defaultMessage: value }) : '-';
  return <Typography textColor="neutral800">{text}</Typography>;
}
