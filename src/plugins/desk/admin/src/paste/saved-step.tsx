import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { SavedDraft } from '../../../server/domain/paste/draft';
import { useMessage } from '../use-message';
import { articlePath } from './article-path';

interface Props {
  saved: readonly SavedDraft[];
  onOpen: () => void;
}

/** The articles that the drafts became, each with its address in the admin. */
export function SavedStep({ saved, onOpen }: Props) {
  const message = useMessage();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography variant="delta" tag="h3" role="status">
        {message('paste.saved', { count: saved.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} paddingLeft={4}>
        {saved.map(({ documentId, title }) => (
          <Typography key={documentId} tag="li">
            <Link tag={NavLink} to={articlePath(documentId)} onClick={onOpen}>
              {title}
            </Link>
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}
