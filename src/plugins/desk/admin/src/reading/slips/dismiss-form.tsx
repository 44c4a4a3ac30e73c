import { useState } from 'react';
import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useMessage } from '../../use-message';

interface Props {
  busy: boolean;
  onDismiss: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a slip is none. It lies within the post's form, so it is no form of its own. */
export function DismissForm({ busy, onDismiss, onCancel }: Props) {
  const message = useMessage();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const dismiss = () => (missing ? setAsked(true) : onDismiss(reason.trim()));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root required error={asked && missing ? message('slips.reason.needed') : undefined}>
        <Field.Label>{message('slips.reason')}</Field.Label>
        <Textarea
          autoFocus
          rows={2}
          value={reason}
          placeholder={message('slips.reason.example')}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
        />
        <Field.Error />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button size="S" loading={busy} onClick={dismiss}>
          {message('slips.dismiss')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onCancel}>
          {message('slips.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
