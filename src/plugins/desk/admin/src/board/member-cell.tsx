import { Box, Flex, Typography } from '@strapi/design-system';
import type { Row } from '../../../../figures/server/domain/panel/panel';
import { useMessage } from '../use-message';
import { useShare } from './use-share';

/** One member's value, place, attainment and change. */
export function MemberCell({ row }: { row: Row | undefined }) {
  const message = useMessage();
  const share = useShare();
  if (!row || row.value === null) {
    return (
      <Typography textColor="neutral600" title={message('board.unreported')}>
        –
      </Typography>
    );
  }
  const { rank, target, previous } = row;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="semiBold">{row.text}</Typography>
      {rank && (
        <Box
          background={rank.position === 1 ? 'primary100' : 'neutral150'}
          paddingLeft={1}
          paddingRight={1}
          hasRadius
        >
          <Typography variant="pi" textColor={rank.position === 1 ? 'primary700' : 'neutral700'}>
            {message('board.rank', { position: rank.position, of: rank.of })}
          </Typography>
        </Box>
      )}
      {target?.attainment != null && (
        <Typography variant="pi" textColor="neutral700">
          {message('board.attained', { share: share(target.attainment) })}
        </Typography>
      )}
      {previous && (
        <Typography variant="pi" textColor="neutral700">
          {previous.text}
        </Typography>
      )}
      {row.origin === 'computed' && (
        <Typography variant="pi" textColor="neutral600">
          {message('board.computed')}
        </Typography>
      )}
    </Flex>
  );
}
