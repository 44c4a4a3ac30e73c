import type { StrapiApp } from '@strapi/strapi/admin';
import { PasteAction } from './paste-action';

interface ListView {
  injectComponent: (page: string, position: string, component: { name: string; Component: object }) => void;
}

/** Puts "paste a page" beside the settings of the list of articles. */
export function registerPaste(app: StrapiApp) {
  const contentManager = app.getPlugin('content-manager') as unknown as ListView;
  contentManager.injectComponent('listView', 'actions', { name: 'desk-paste', Component: PasteAction });
}
