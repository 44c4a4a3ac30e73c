import type { ComponentType, LazyExoticComponent } from 'react';

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
export const TABS: readonly Tab[] = [];
