import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { AggregateQuery } from '../../server/core/query';
import type { OfferedType } from './query/builder';
import type { Answer } from './query/rows';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The content types that this administrator can measure; null while they are on their way. */
export function useTypes(): { types: OfferedType[] | null; error: string | null } {
  const { get } = useFetchClient();
  const [types, setTypes] = useState<OfferedType[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    get<{ data: OfferedType[] }>('/aggregates/types').then(
      ({ data }) => setTypes(data.data),
      (reason: unknown) => setError(messageOf(reason))
    );
  }, [get]);
  return { types, error };
}

/** Asks the server; keeps the last answer, or why there is none. */
export function useRun() {
  const { post } = useFetchClient();
  const [state, setState] = useState<{ answer: Answer | null; error: string | null; busy: boolean }>({
    answer: null,
    error: null,
    busy: false,
  });
  const run = async (uid: string, query: AggregateQuery) => {
    setState((before) => ({ ...before, busy: true }));
    try {
      const { data } = await post<Answer>('/aggregates/run', { uid, query });
      setState({ answer: data, error: null, busy: false });
    } catch (reason) {
      setState({ answer: null, error: messageOf(reason), busy: false });
    }
  };
  return { ...state, run, forget: () => setState({ answer: null, error: null, busy: false }) };
}
