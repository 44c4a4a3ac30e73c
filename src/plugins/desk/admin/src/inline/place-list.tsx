import { Box, Flex, Typography } from '@strapi/design-system';
import type { PlaceView } from '../../../server/domain/inline/place';
import { useMessage } from '../use-message';
import { WhatReadersSee } from './what-readers-see';

/** The tokens in the text, in its order. */
export function PlaceList({ places }: { places: readonly PlaceView[] }) {
  const message = useMessage();
  if (places.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {message('inline.none')}
      </Typography>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={message('inline.list')}>
      {places.map((place, at) => (
        <Flex tag="li" key={at} direction="column" alignItems="stretch" gap={1}>
          <WhatReadersSee place={place} />
          <Box>
            <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
              {message(`inline.field.${place.field}`)} · {nameOf(place)}
            </Typography>
          </Box>
        </Flex>
      ))}
    </Flex>
  );
}

/** Indicator and subject in names; what cannot be understood as it was typed. */
function nameOf({ source, token }: PlaceView): string {
  if (!token?.indicator || !token.subject) return source;
  return [token.indicator.name, token.subject.name, token.period].join(', ');
}
