import { useState } from 'react';
import { Button, Field, Flex, Loader, Modal, TextInput, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useMessage } from '../use-message';
import { useClose, usePreview, type Chosen } from './closings-api';
import { PreviewFacts } from './preview-facts';

interface Props {
  chosen: Chosen;
  onDone: () => void;
}

/** Shows what would be frozen and what is open, and closes once the words are typed. */
export function ConfirmWindow({ chosen, onDone }: Props) {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const { data: preview, error } = usePreview(chosen);
  const close = useClose();
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const matches = preview && simple(typed) === simple(preview.confirmation);
  const name = preview?.subjectName ?? message('closing.everybody');
  const submit = () =>
    close.mutate(
      { ...chosen, note, confirmation: typed },
      {
        onSuccess: () => {
          toggleNotification({
            type: 'success',
            message: message('closing.done', { name, period: chosen.period }),
          });
          onDone();
        },
      }
    );
  return (
    <Modal.Root open onOpenChange={(open) => !open && onDone()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header>
          <Modal.Title>{message('closing.confirm.title', { name, period: chosen.period })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {error && (
              <Typography role="alert" textColor="danger600">
                {error.message}
              </Typography>
            )}
            {!preview && !error && <Loader>{message('closing.checking')}</Loader>}
            {preview && (
              <>
                <PreviewFacts preview={preview} />
                <Field.Root>
                  <Field.Label>{message('closing.note')}</Field.Label>
                  <Textarea
                    value={note}
                    maxLength={2000}
                    onChange={(event: { target: { value: string } }) => setNote(event.target.value)}
                  />
                </Field.Root>
                <Field.Root
                  required
                  hint={message('closing.confirm.hint', { words: preview.confirmation })}
                  error={close.error?.message}
                >
                  <Field.Label>{message('closing.confirm.type')}</Field.Label>
                  <TextInput
                    value={typed}
                    autoComplete="off"
                    placeholder={preview.confirmation}
                    onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
                  />
                  <Field.Hint />
                  <Field.Error />
                </Field.Root>
              </>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onDone}>
            {message('closing.cancel')}
          </Button>
          <Button variant="danger-light" disabled={!matches} loading={close.isLoading} onClick={submit}>
            {message('closing.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** As the server compares: without diacritics, case and spaces around. */
const simple = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .trim();
