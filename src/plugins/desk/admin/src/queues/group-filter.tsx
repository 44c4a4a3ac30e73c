import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import { useSearchParams } from 'react-router-dom';
import type { Grouping, UnverifiedGroup } from '../../../server/domain/queues/unverified';
import { useMessage } from '../use-message';
import { QUEUES } from './use-queue';

/** Narrows the queue to one indicator, organisation or cluster; each says how many figures wait of it. */
export function GroupFilter({ by }: { by: Grouping }) {
  const message = useMessage();
  const { get } = useFetchClient();
  const [search, setSearch] = useSearchParams();
  const { data = [] } = useQuery<UnverifiedGroup[], Error>([...QUEUES, 'groups', by], async ({ signal }) => {
    const { data } = await get<{ data: UnverifiedGroup[] }>('/desk/queues/unverified/groups', {
      params: { by },
      signal,
    });
    return data.data.filter(({ documentId }) => documentId !== null);
  });
  const choose = (documentId: string | number | null) => {
    const next = new URLSearchParams(search);
    next.delete('page');
    if (documentId) next.set(by, String(documentId));
    else next.delete(by);
    setSearch(next);
  };
  if (data.length === 0) return null;
  return (
    <Field.Root style={{ minWidth: '20rem' }}>
      <Field.Label>{message(`queues.by.${by}`)}</Field.Label>
      <SingleSelect
        size="S"
        placeholder={message('queues.all')}
        clearLabel={message('queues.all')}
        value={search.get(by)}
        onChange={choose}
        onClear={() => choose(null)}
      >
        {data.map(({ documentId, name, count }) => (
          <SingleSelectOption key={documentId} value={documentId ?? ''}>
            {`${name} (${count})`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
