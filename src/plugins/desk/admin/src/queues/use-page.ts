import { useSearchParams } from 'react-router-dom';

/** What the address says of the page and the filter: a list can be reloaded, sent on and gone back to. */
export function usePage(filters: readonly string[] = []): Record<string, string> {
  const [search] = useSearchParams();
  const named = filters.flatMap((name) => {
    const value = search.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    page: search.get('page') ?? '1',
    pageSize: search.get('pageSize') ?? '20',
    ...Object.fromEntries(named),
  };
}
