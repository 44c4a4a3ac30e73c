import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { useMessage } from '../../use-message';
import type { SavedPost } from '../post';
import { WideWindow } from '../wide-window';
import { Preview } from './preview';

/** Opens the panel as readers will see it. */
export function PreviewButton({ post }: { post: SavedPost }) {
  const message = useMessage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="S" variant="tertiary" onClick={() => setOpen(true)}>
        {message('preview.open')}
      </Button>
      {open && (
        <WideWindow title={message('preview.title')} onClose={() => setOpen(false)}>
          <Preview post={post} />
        </WideWindow>
      )}
    </>
  );
}
