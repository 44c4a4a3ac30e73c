import { useState } from 'react';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Modal } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { useMessage } from '../../use-message';
import { isSaved, READ_TYPES } from '../post';
import { useReading } from '../state/use-reading';
import { usePost } from '../use-post';
import { Checklist } from './checklist';
import { usePublishShortcut } from './use-publish-shortcut';
import { usePublishVerified } from './use-publish-verified';
import { waitingIn } from './waiting';

/**
 * Strapi's own Publish, which offers to verify the post's figures with it when some wait. With none waiting, for
 * another type of content or in a window over another entry it is Strapi's, untouched.
 */
export function offerVerification(strapiPublish: DocumentActionComponent): DocumentActionComponent {
  const PublishAndVerify: DocumentActionComponent = (props) => {
    const message = useMessage();
    const publish = strapiPublish(props);
    const post = usePost(props);
    const { slug, id } = useParams();
    const { reading } = useReading(post, props.document?.updatedAt);
    const { publishing, publishVerified } = usePublishVerified(props.collectionType);
    const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

    const here = READ_TYPES.includes(post.uid) && slug === post.uid && id === post.documentId;
    const waiting = here && reading?.may.verify ? waitingIn(reading) : [];
    const offers = publish !== null && !publish.disabled && waiting.length > 0;
    usePublishShortcut(offers ? publish.label : null);
    if (!publish || !offers || !isSaved(post)) return publish;

    const chosen = waiting.filter(({ documentId }) => !left.has(documentId));
    const plain = publish.dialog?.type === 'dialog' ? publish.dialog.onConfirm : undefined;
    return {
      ...publish,
      loading: publish.loading || publishing,
      onClick: () => false, // opens the dialog
      dialog: {
        type: 'modal',
        title: message('publishing.title'),
        content: <Checklist waiting={waiting} left={left} onChange={setLeft} />,
        footer: (
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{message('publishing.cancel')}</Button>
            </Modal.Close>
            <Flex gap={2} wrap="wrap">
              <Modal.Close>
                <Button variant="secondary" onClick={() => void plain?.()}>
                  {message('publishing.plain')}
                </Button>
              </Modal.Close>
              <Modal.Close>
                <Button disabled={chosen.length === 0} onClick={() => void publishVerified(post, chosen)}>
                  {message('publishing.verify', { count: chosen.length })}
                </Button>
              </Modal.Close>
            </Flex>
          </Modal.Footer>
        ),
      },
    };
  };
  PublishAndVerify.type = strapiPublish.type;
  PublishAndVerify.position = strapiPublish.position;
  return PublishAndVerify;
}
