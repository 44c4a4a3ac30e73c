import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useQueryClient } from 'react-query';
import { useMessage } from '../use-message';
import { QUEUES } from './use-queue';

interface Refusal {
  readonly details?: {
    readonly errors?: readonly { readonly path: readonly string[]; readonly message: string }[];
  };
}

interface Failure {
  readonly response?: { readonly data?: { readonly error?: Refusal } };
}

/** Verifies figures of the queue, all of them or none; what hinders one is told at its row. */
export function useVerify() {
  const message = useMessage();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const verify = async (documentIds: readonly string[]): Promise<boolean> => {
    setBusy(true);
    setProblems(new Map());
    try {
      await post('/desk/queues/unverified/verify', { documentIds });
      toggleNotification({
        type: 'success',
        message: message('queues.verified', { count: documentIds.length }),
      });
      await queries.invalidateQueries([...QUEUES]);
      return true;
    } catch (error) {
      const { details } = (error as Failure).response?.data?.error ?? {};
      setProblems(
        new Map(
          (details?.errors ?? []).map((each) => [documentIds[Number(each.path[1])] ?? '', each.message])
        )
      );
      toggleNotification({ type: 'danger', message: (error as Error).message });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { verify, busy, problems };
}
