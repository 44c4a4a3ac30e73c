import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** One page of the desk. */
export interface Tab {
  /** Behind /plugins/desk/. */
  readonly path: string;
  /** Key of its name. */
  readonly label: string;
  /** Loaded when somebody opens it. */
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** The pages of the desk, in the order in which work goes; the first one opens. */
// prettier-ignore
export const TABS: readonly Tab[] = [
  { path: 'entry', label: 'page.entry', Page: lazy(() => import('./grid/grid-page')) },
  { path: 'missing', label: 'page.missing', Page: lazy(() => import('./missing/missing-page')) },
  { path: 'queues', label: 'queues.tab', Page: lazy(() => import('./queues/queues-page')) },
  { path: 'board', label: 'board.tab', Page: lazy(() => import('./board/board-page')) },
  { path: 'closing', label: 'closing.tab', Page: lazy(() => import('./closing/closing-page')) },
];
