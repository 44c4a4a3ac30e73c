import { Alert, Button, Flex, Modal } from '@strapi/design-system';
import { useMessage } from '../use-message';
import { DraftsStep } from './drafts-step';
import { SavedStep } from './saved-step';
import { TextStep } from './text-step';
import { usePaste, type Paste } from './use-paste';

/** The window for a pasted page: its text, the drafts beside it, the articles that they became. */
export function PasteWindow({ onClose }: { onClose: () => void }) {
  const message = useMessage();
  const paste = usePaste();
  const { work, saved, problem } = paste;
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined} style={WIDE}>
        <Modal.Header closeLabel={message('paste.close')}>
          <Modal.Title>{message('paste.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {problem && (
              <Alert variant="danger" title={message('paste.problem')} closeLabel={message('paste.close')}>
                {problem}
              </Alert>
            )}
            {saved.length > 0 ? (
              <SavedStep saved={saved} onOpen={onClose} />
            ) : work.read ? (
              <DraftsStep paste={paste} read={work.read} />
            ) : (
              <TextStep paste={paste} />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Buttons paste={paste} onClose={onClose} />
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const WIDE = { maxWidth: '150rem', width: '94vw' };

function Buttons({ paste, onClose }: { paste: Paste; onClose: () => void }) {
  const message = useMessage();
  const { work, saved, reading, saving } = paste;
  const drafts = work.drafts.filter(({ kept }) => kept);
  if (saved.length > 0)
    return (
      <>
        <Button variant="tertiary" onClick={paste.startAgain}>
          {message('paste.another')}
        </Button>
        <Button onClick={onClose}>{message('paste.done')}</Button>
      </>
    );
  if (!work.read)
    return (
      <>
        <Button variant="tertiary" disabled={work.text === ''} onClick={paste.clear}>
          {message('paste.clear')}
        </Button>
        <Button loading={reading} disabled={work.text.trim() === ''} onClick={() => void paste.read()}>
          {message('paste.read')}
        </Button>
      </>
    );
  return (
    <>
      <Button variant="tertiary" disabled={saving} onClick={paste.backToText}>
        {message('paste.back')}
      </Button>
      <Button loading={saving} disabled={drafts.length === 0} onClick={() => void paste.save()}>
        {message('paste.save', { count: drafts.length })}
      </Button>
    </>
  );
}
