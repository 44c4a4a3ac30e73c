import { Flex, Typography } from '@strapi/design-system';
import type { Row } from '../../../../figures/server/domain/panel/panel';
import { useMessage } from '../use-message';

/** The cluster as a whole: value, target, change, who reported. */
export function WholeCell({ row }: { row: Row }) {
  const message = useMessage();
  const { coverage, target, previous } = row;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="bold">{row.text ?? '–'}</Typography>
      {target && <Typography variant="pi">{target.text}</Typography>}
      {previous && <Typography variant="pi">{previous.text}</Typography>}
      {coverage && (
        <Typography
          variant="pi"
          textColor={coverage.reported < coverage.of ? 'warning700' : 'neutral600'}
          title={coverage.missing.map(({ name }) => name).join(', ')}
        >
          {message('board.coverage', { reported: coverage.reported, of: coverage.of })}
        </Typography>
      )}
    </Flex>
  );
}
