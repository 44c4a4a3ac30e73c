import { useState } from 'react';
import { Button, Modal } from '@strapi/design-system';
import { SealCheck } from '@strapi/icons';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import type { Reading } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import type { SavedPost } from '../post';
import { Checklist } from './checklist';
import { useVerify } from './use-verify';
import { waitingIn } from './waiting';

interface Props {
  post: SavedPost;
  reading: Reading;
  /** Whether readers already have the post as it was saved. */
  published: boolean;
}

/** Verifies figures where Publish cannot offer it: the role may not publish, or there is nothing to publish. */
export function VerifyButton({ post, reading, published }: Props) {
  const message = useMessage();
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { verify, verifying } = useVerify(post);
  const mayPublish = useDocumentRBAC('desk', ({ canPublish }) => canPublish);
  const modified = useForm('desk', (state) => state.modified);
  const waiting = waitingIn(reading);
  if (waiting.length === 0 || (mayPublish && (modified || !published))) return null;
  const chosen = waiting.filter(({ documentId }) => !left.has(documentId));
  return (
    <>
      <Button
        size="S"
        variant="secondary"
        startIcon={<SealCheck />}
        loading={verifying}
        onClick={() => setOpen(true)}
      >
        {message('verifying.verify', { count: waiting.length })}
      </Button>
      <Modal.Root open={open} onOpenChange={setOpen}>
        <Modal.Content aria-describedby={undefined}>
          <Modal.Header closeLabel={message('reading.close')}>
            <Modal.Title>{message('verifying.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Checklist waiting={waiting} left={left} onChange={setLeft} />
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{message('publishing.cancel')}</Button>
            </Modal.Close>
            <Modal.Close>
              <Button disabled={chosen.length === 0} onClick={() => void verify(chosen)}>
                {message('verifying.verify', { count: chosen.length })}
              </Button>
            </Modal.Close>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
