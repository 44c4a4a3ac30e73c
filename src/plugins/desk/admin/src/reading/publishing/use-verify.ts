import { useState } from 'react';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useQueryClient } from 'react-query';
import { useMessage } from '../../use-message';
import type { SavedPost } from '../post';
import { READING } from '../state/use-reading';
import type { Waiting } from './waiting';

/**
 * Verifies entries without touching the post, through the content manager's own "publish selected": for roles that
 * may verify figures and not publish posts, and for a post that is published as it stands.
 */
export function useVerify({ locale }: SavedPost) {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const queries = useQueryClient();
  const [verifying, setVerifying] = useState(false);
  const verify = async (chosen: readonly Waiting[]) => {
    setVerifying(true);
    try {
      for (const type of ['figure', 'award'] as const) {
        const documentIds = chosen.filter((each) => each.type === type).map((each) => each.documentId);
        if (documentIds.length === 0) continue;
        await getFetchClient().post(
          `/content-manager/collection-types/api::${type}.${type}/actions/bulkPublish`,
          { documentIds },
          { params: { locale } }
        );
      }
      toggleNotification({ type: 'success', message: message('verifying.done', { count: chosen.length }) });
    } catch (error) {
      toggleNotification({ type: 'danger', message: (error as Error).message });
    } finally {
      setVerifying(false);
      await queries.invalidateQueries([...READING]);
    }
  };
  return { verify, verifying };
}
