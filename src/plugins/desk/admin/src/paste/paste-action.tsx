import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { ListPlus } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useMessage } from '../use-message';
import { ARTICLE } from './paste-api';
import { PasteWindow } from './paste-window';

const PERMISSIONS = [
  { action: 'plugin::desk.read', subject: null },
  { action: 'plugin::content-manager.explorer.create', subject: ARTICLE },
];

/** In the list of articles: opens the window for a pasted page. */
export function PasteAction() {
  const { slug } = useParams<{ slug: string }>();
  return slug === ARTICLE ? <PasteButton /> : null;
}

function PasteButton() {
  const message = useMessage();
  const [open, setOpen] = useState(false);
  const { allowedActions } = useRBAC(PERMISSIONS);
  if (!allowedActions.canRead || !allowedActions.canCreate) return null;
  return (
    <>
      <Button variant="secondary" size="S" startIcon={<ListPlus />} onClick={() => setOpen(true)}>
        {message('paste.open')}
      </Button>
      {open && <PasteWindow onClose={() => setOpen(false)} />}
    </>
  );
}
