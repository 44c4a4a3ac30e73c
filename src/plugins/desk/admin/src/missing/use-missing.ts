import { useFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import type { MissingReport } from '../../../server/domain/missing/missing';
import { PLUGIN_ID } from '../plugin-id';

/** Who has not reported; asked anew whenever the page is opened or looked at again. */
export function useMissing(subject: string, period: string) {
  const { get } = useFetchClient();
  return useQuery<MissingReport, Error>(
    [PLUGIN_ID, 'missing', subject, period],
    async ({ signal }) => {
      const params = { subject, period };
      return (await get<{ data: MissingReport }>('/desk/missing', { params, signal })).data.data;
    },
    { enabled: subject !== '', retry: false }
  );
}
