import { LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useMessage } from '../../use-message';

interface Props {
  type: 'figure' | 'award';
  documentId: string;
}

/** Leads to the entry that a finding became, where everything about it can be changed. */
export function EntryLink({ type, documentId }: Props) {
  const message = useMessage();
  return (
    <LinkButton
      size="S"
      variant="tertiary"
      tag={Link}
      to={`/content-manager/collection-types/api::${type}.${type}/${documentId}`}
    >
      {type === 'figure' ? message('reading.open.figure') : message('reading.open.award')}
    </LinkButton>
  );
}
