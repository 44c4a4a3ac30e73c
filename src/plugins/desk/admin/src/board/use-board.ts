import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useQuery } from 'react-query';
import type { BoardReport } from '../../../server/domain/board/report';
import { PLUGIN_ID } from '../plugin-id';

/** The board of a cluster; without a period, of the latest year that anything is known of. */
export function useBoard(cluster: string | null, period: string | null) {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  const { data, error, isFetching } = useQuery<BoardReport, Error>(
    [PLUGIN_ID, 'board', cluster, period, locale],
    async ({ signal }) => {
      const params = { cluster, ...(period && { period }), locale: locale === 'en' ? 'en' : 'vi' };
      const { data } = await get<{ data: BoardReport }>('/desk/board', { params, signal });
      return data.data;
    },
    { enabled: cluster !== null, keepPreviousData: true }
  );
  return { board: cluster === null ? undefined : data, error, busy: isFetching };
}
