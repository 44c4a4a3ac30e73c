import type { FormEvent, ReactNode } from 'react';
import { Box, Button, Flex, Modal } from '@strapi/design-system';
import type { Passage } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { Sentence } from '../findings/sentence';

interface Props {
  title: string;
  passage: Passage;
  busy: boolean;
  onSubmit: () => void;
  onReset: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form beside the sentence that it is about. Closing it keeps what was typed. */
export function CorrectionDialog({ title, passage, busy, onSubmit, onReset, onClose, children }: Props) {
  const message = useMessage();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // the post's own form lies around it in React's tree
    onSubmit();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={submit} noValidate>
          <Modal.Header closeLabel={message('reading.close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Box paddingBottom={5}>
              <Sentence passage={passage} />
            </Box>
            {children}
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onReset} disabled={busy}>
              {message('correction.reset')}
            </Button>
            <Flex gap={2}>
              <Button variant="tertiary" onClick={onClose}>
                {message('correction.later')}
              </Button>
              <Button type="submit" loading={busy}>
                {message('correction.accept')}
              </Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
