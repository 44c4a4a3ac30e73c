import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { READ_TYPES } from '../reading/post';
import { usePost } from '../reading/use-post';
import { useMessage } from '../use-message';
import { InlineBody } from './inline-body';

/** Beside a post: the figures inside its text. */
export const InlinePanel: PanelComponent = ({ model, documentId, document }) => {
  const message = useMessage();
  const { locale } = usePost({ model, documentId, document });
  if (!READ_TYPES.includes(model) || (locale !== 'vi' && locale !== 'en')) return null;
  return { title: message('inline.title'), content: <InlineBody locale={locale} /> };
};
