import type { ReactNode } from 'react';
import { Widget } from '@strapi/strapi/admin';
import type { UseQueryResult } from 'react-query';

interface Props<Data> {
  query: UseQueryResult<Data, Error>;
  isEmpty: (data: Data) => boolean;
  empty: string;
  children: (data: Data) => ReactNode;
}

/** A widget while it loads, when it failed, with nothing to show, and with its content. */
export function WidgetFrame<Data>({
  query: { data, error, isLoading },
  isEmpty,
  empty,
  children,
}: Props<Data>) {
  if (isLoading) return <Widget.Loading />;
  if (error || data === undefined) return <Widget.Error>{error?.message}</Widget.Error>;
  if (isEmpty(data)) return <Widget.NoData>{empty}</Widget.NoData>;
  return <>{children(data)}</>;
}
