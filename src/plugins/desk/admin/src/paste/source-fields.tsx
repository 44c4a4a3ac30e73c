import { Box, Flex } from '@strapi/design-system';
import type { DraftSource } from '../../../server/domain/paste/draft';
import { useMessage } from '../use-message';
import { LineField } from './text-fields';

interface Props {
  source: DraftSource;
  onChange: (source: DraftSource) => void;
}

/** Where the post was first published. */
export function SourceFields({ source, onChange }: Props) {
  const message = useMessage();
  const fields = [
    ['name', message('paste.source.name')],
    ['url', message('paste.source.url')],
    ['attribution', message('paste.source.attribution')],
  ] as const;
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      {fields.map(([field, label]) => (
        <Box key={field} flex="1 1 18rem">
          <LineField
            label={label}
            value={source[field] ?? ''}
            onChange={(value) => onChange({ ...source, [field]: value || null })}
          />
        </Box>
      ))}
    </Flex>
  );
}
