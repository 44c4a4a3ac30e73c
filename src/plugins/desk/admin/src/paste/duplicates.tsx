import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Duplicate } from '../../../server/domain/paste/draft';
import { useMessage } from '../use-message';
import { articlePath } from './article-path';

/** Warns that the post may be in the newsroom already. */
export function Duplicates({ duplicates }: { duplicates: readonly Duplicate[] }) {
  const message = useMessage();
  if (duplicates.length === 0) return null;
  return (
    <Box background="warning100" hasRadius padding={3} role="status">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {duplicates.map(({ documentId, name, by }) => (
          <Typography key={documentId} textColor="warning700" tag="p">
            {by === 'source' ? message('paste.duplicate.source') : message('paste.duplicate.title')}{' '}
            <Link tag={NavLink} to={articlePath(documentId)} target="_blank">
              {name}
            </Link>
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
