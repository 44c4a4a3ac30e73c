import type { StrapiApp } from '@strapi/strapi/admin';
import type { DocumentActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { FiguresPanel } from './figures-panel';
import { offerVerification } from './publishing/offer-verification';

/** What is used of the content manager's extension points. */
interface EditView {
  addEditViewSidePanel: (change: (panels: PanelComponent[]) => PanelComponent[]) => void;
  addDocumentAction: (change: (actions: DocumentActionComponent[]) => DocumentActionComponent[]) => void;
}

/** Puts the reading of posts into Strapi's edit view: a panel beside the form, and an offer of its Publish button. */
export function registerReading(app: StrapiApp) {
  const editView = app.getPlugin('content-manager').apis as unknown as EditView;
  editView.addEditViewSidePanel(([actions, ...others]) => [
    ...(actions ? [actions] : []),
    FiguresPanel,
    ...others,
  ]);
  editView.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'publish' ? offerVerification(action) : action))
  );
}
