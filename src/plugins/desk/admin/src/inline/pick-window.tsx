import { useState } from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { parsePeriod } from '../../../../../language/period';
import { useMessage } from '../use-message';
import { PickForm, type Picked } from './pick-form';
import { usePreview, type Asked } from './use-preview';
import { WhatReadersSee } from './what-readers-see';

interface Props {
  locale: string;
  /** The period that the post speaks of. */
  period: string;
  onClose: () => void;
  /** Puts a token into the text. */
  onInsert: (token: string) => void;
  onCopy: (token: string) => void;
}

/** A window to choose a number in, which shows what readers will see before it is put into the text. */
export function PickWindow({ locale, period, onClose, onInsert, onCopy }: Props) {
  const message = useMessage();
  const [picked, setPicked] = useState<Picked>({ indicator: null, subject: null, period, aspect: 'value' });
  const { data, error, isFetching } = usePreview(askedOf(picked, locale));
  const wrong = picked.period !== '' && !parsePeriod(picked.period);
  const token = askedOf(picked, locale) && data?.token?.canonical;
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={message('inline.cancel')}>
          <Modal.Title>{message('inline.pick')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <PickForm
            picked={picked}
            onPick={setPicked}
            periodError={wrong ? message('choices.period.invalid', { value: picked.period }) : undefined}
          />
          <Box paddingTop={5} role="status" aria-live="polite">
            <Typography variant="sigma" textColor="neutral600">
              {message('inline.seen')}
            </Typography>
            <Box paddingTop={2} style={{ minHeight: '4.8rem' }}>
              {error && <Typography textColor="danger600">{error.message}</Typography>}
              {!error && token && data ? <WhatReadersSee place={data} /> : null}
              {!error && !token && (
                <Typography textColor="neutral600">
                  {message(isFetching ? 'choices.searching' : 'inline.choose')}
                </Typography>
              )}
            </Box>
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {message('inline.cancel')}
          </Button>
          <Flex gap={2}>
            <Button variant="secondary" disabled={!token} onClick={() => token && onCopy(token)}>
              {message('inline.copy')}
            </Button>
            <Button disabled={!token} onClick={() => token && onInsert(token)}>
              {message('inline.insert')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function askedOf({ indicator, subject, period, aspect }: Picked, locale: string): Asked | null {
  if (!indicator || !subject || !parsePeriod(period)) return null;
  return {
    indicator: indicator.code,
    subject: `${subject.kind}:${subject.documentId}`,
    period,
    aspect,
    locale,
  };
}
