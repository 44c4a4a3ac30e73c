import type { StrapiApp } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { InlinePanel } from './inline-panel';

interface EditView {
  addEditViewSidePanel: (panels: PanelComponent[]) => void;
}

/** Puts the figures inside a text into Strapi's edit view. */
export function registerInline(app: StrapiApp) {
  const editView = app.getPlugin('content-manager').apis as unknown as EditView;
  editView.addEditViewSidePanel([InlinePanel]);
}
