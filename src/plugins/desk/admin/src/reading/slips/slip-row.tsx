import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Slip } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { Sentence } from '../findings/sentence';
import type { Decision } from '../state/decision';
import type { Deciding } from '../state/use-decide';
import { ShowInTextButton } from '../text/show-in-text-button';
import { DismissForm } from './dismiss-form';

const Item = styled(Box)`
  list-style: none;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface Props {
  slip: Slip;
  may: boolean;
  deciding: Deciding;
}

/** One slip: what is wrong, the sum that proves it, and where the text says so. */
export function SlipRow({ slip, may, deciding: { decide, busy } }: Props) {
  const message = useMessage();
  const [dismissing, setDismissing] = useState(false);
  const { key, passages, dismissed } = slip;
  const [first] = passages;
  const send = (verdict: 'dismiss' | 'reopen', reason?: string) => {
    const decision: Decision = {
      kind: 'slip',
      key,
      verdict,
      // Totals that contradict each other may stand in no sentence of the post.
      ...(first && { finding: { quote: first.quote, sentence: first.sentence } }),
      ...(reason !== undefined && { reason }),
    };
    return decide([decision]);
  };
  return (
    <Item tag="li" paddingTop={3} paddingBottom={3} data-finding={key}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} alignItems="flex-start">
          {!dismissed && (
            <Flex shrink={0} paddingTop="2px">
              <WarningCircle aria-hidden fill="warning600" width="1.4rem" height="1.4rem" />
            </Flex>
          )}
          <Typography tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {slip.message}
          </Typography>
        </Flex>
        <Typography tag="p" fontWeight="bold" textColor="neutral800" style={NUMBERS}>
          {slip.arithmetic}
        </Typography>
        {passages.map((passage, index) => (
          <Flex key={index} direction="column" alignItems="flex-start" gap={1}>
            <Sentence passage={passage} />
            <ShowInTextButton passage={passage} />
          </Flex>
        ))}
        {dismissed && (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {dismissed.by
              ? message('slips.dismissed.by', { by: dismissed.by, reason: dismissed.reason })
              : message('slips.dismissed.why', { reason: dismissed.reason })}
          </Typography>
        )}
        {may && dismissed && (
          <Box>
            <Button
              size="S"
              variant="tertiary"
              startIcon={<ArrowClockwise />}
              loading={busy.has(key)}
              onClick={() => void send('reopen')}
            >
              {message('reading.reopen')}
            </Button>
          </Box>
        )}
        {may && !dismissed && !dismissing && (
          <Box>
            <Button size="S" variant="tertiary" onClick={() => setDismissing(true)}>
              {message('slips.dismiss')}
            </Button>
          </Box>
        )}
        {may && !dismissed && dismissing && (
          <DismissForm
            busy={busy.has(key)}
            onCancel={() => setDismissing(false)}
            onDismiss={(reason) => void send('dismiss', reason)}
          />
        )}
      </Flex>
    </Item>
  );
}

const NUMBERS = { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' } as const;
