import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { PlaceView } from '../../../server/domain/inline/place';
import { useMessage } from '../use-message';

/** What readers will see of a token, or in words why they will see nothing. */
export function WhatReadersSee({ place: { text, problem, token } }: { place: PlaceView }) {
  const message = useMessage();
  if (text === null) {
    return (
      <Flex gap={2} alignItems="flex-start">
        <WarningCircle fill="warning600" aria-hidden style={{ flexShrink: 0 }} />
        <Typography textColor="warning700">{message(`inline.problem.${problem ?? 'value'}`)}</Typography>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="semiBold">{text}</Typography>
      {token?.coverage && (
        <Typography variant="pi" textColor="warning700">
          {message('inline.coverage', { reported: token.coverage.reported, of: token.coverage.of })}
        </Typography>
      )}
    </Flex>
  );
}
