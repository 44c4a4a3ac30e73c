import { useState } from 'react';
import { Button, Field, Modal, Textarea, Typography, Flex } from '@strapi/design-system';
import type { Closing } from '../../../server/domain/closing/scope';
import { useMessage } from '../use-message';
import { useReopen } from './closings-api';
import { useClosingWords } from './use-closing-words';

interface Props {
  closing: Closing;
  onDone: () => void;
}

/** Reopens a period, with the reason. */
export function ReopenWindow({ closing, onDone }: Props) {
  const message = useMessage();
  const { nameOf } = useClosingWords();
  const reopen = useReopen();
  const [reason, setReason] = useState('');
  return (
    <Modal.Root open onOpenChange={(open) => !open && onDone()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header>
          <Modal.Title>
            {message('closing.reopen.title', { name: nameOf(closing), period: closing.period })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{message('closing.reopen.hint')}</Typography>
            <Field.Root required error={reopen.error?.message}>
              <Field.Label>{message('closing.reopen.reason')}</Field.Label>
              <Textarea
                value={reason}
                maxLength={2000}
                onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              />
              <Field.Error />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onDone}>
            {message('closing.cancel')}
          </Button>
          <Button
            variant="danger-light"
            disabled={!reason.trim()}
            loading={reopen.isLoading}
            onClick={() => reopen.mutate({ id: closing.id, reason }, { onSuccess: onDone })}
          >
            {message('closing.reopen')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
