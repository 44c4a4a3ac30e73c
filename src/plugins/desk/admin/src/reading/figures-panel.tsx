import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useMessage } from '../use-message';
import { FiguresBody } from './figures-body';
import { READ_TYPES } from './post';
import { usePost } from './use-post';

/** Beside a post: the figures that its text tells, as it stands in the form. */
export const FiguresPanel: PanelComponent = ({ model, documentId, document }) => {
  const message = useMessage();
  const post = usePost({ model, documentId, document });
  if (!READ_TYPES.includes(model)) return null;
  return {
    title: message('reading.title'),
    content: (
      <FiguresBody post={post} savedAt={document?.updatedAt} published={document?.status === 'published'} />
    ),
  };
};
