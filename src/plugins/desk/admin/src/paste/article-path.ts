import { ARTICLE } from './paste-api';

/** Where an article is edited. */
export const articlePath = (documentId: string) =>
  `/content-manager/collection-types/${ARTICLE}/${documentId}?plugins[i18n][locale]=vi`;
