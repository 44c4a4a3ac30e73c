import { ChartBubble, Check, Clock, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { DESK_PERMISSIONS } from '../desk-permissions';
import { PLUGIN_ID } from '../plugin-id';

const text = (key: string, defaultMessage: string) => ({ id: `${PLUGIN_ID}.widgets.${key}`, defaultMessage });
const common = { pluginId: PLUGIN_ID, permissions: DESK_PERMISSIONS };
const open = (path: string) => ({ label: text('open', 'Open'), href: `/plugins/${PLUGIN_ID}/${path}` });

/** Puts what waits, and how the year goes, on the home page of who may open the desk. */
export function registerWidgets(app: StrapiApp) {
  // Before Strapi's own: what waits goes before what was done.
  app.widgets.register((others) => [
    {
      ...common,
      id: 'to-verify',
      icon: Check,
      title: text('verify', 'Figures to verify'),
      link: open('queues/unverified'),
      component: async () => (await import('./to-verify')).default,
    },
    {
      ...common,
      id: 'contradictions',
      icon: WarningCircle,
      title: text('contradictions', 'Contradictions'),
      link: open('queues/contradictions'),
      component: async () => (await import('./contradictions')).default,
    },
    {
      ...common,
      id: 'silent-units',
      icon: Clock,
      title: text('silent', 'Units without a report'),
      link: open('missing'),
      component: async () => (await import('./silent-units')).default,
    },
    {
      ...common,
      id: 'year-totals',
      icon: ChartBubble,
      title: text('totals', 'This year and last year'),
      link: open(''),
      component: async () => (await import('./year-totals')).default,
    },
    ...others,
  ]);
}
