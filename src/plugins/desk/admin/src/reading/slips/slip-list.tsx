import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { Slip } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import type { SavedPost } from '../post';
import type { Deciding } from '../state/use-decide';
import { SlipRow } from './slip-row';

interface Props {
  slips: readonly Slip[];
  /** Null as long as nothing can be decided. */
  post: SavedPost | null;
  deciding: Deciding;
}

/** Slips that stand, then, on demand, those that were set aside. */
export function SlipList({ slips, post, deciding }: Props) {
  const message = useMessage();
  const [all, setAll] = useState(false);
  const standing = slips.filter(({ dismissed }) => !dismissed);
  const dismissed = slips.filter((slip) => slip.dismissed);
  const rows = (some: readonly Slip[]) => (
    <Box tag="ul" margin={0} padding={0}>
      {some.map((slip) => (
        <SlipRow key={slip.key} slip={slip} may={post !== null} deciding={deciding} />
      ))}
    </Box>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {standing.length > 0 ? (
        rows(standing)
      ) : (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {message('slips.none')}
        </Typography>
      )}
      {dismissed.length > 0 && (
        <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
          {message('slips.dismissed', { count: dismissed.length })}
        </TextButton>
      )}
      {all && rows(dismissed)}
    </Flex>
  );
}
