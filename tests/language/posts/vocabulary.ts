/** What a label may say. The words are those that readers of figures print. */
export const QUALIFIERS = ['exact', 'nearly', 'over', 'about'] as const;
export const KINDS = ['total', 'part', 'target', 'rate', 'range'] as const;

/** `any` is no unit: it stands where nobody could say which unit a strict labeller would choose. */
export const UNITS = [
  ...[
    'activity',
    'agreement',
    'award',
    'bridge',
    'building',
    'case',
    'class',
    'collective',
    'day',
    'dossier',
  ],
  ...['enterprise', 'facility', 'gift', 'house', 'household', 'initiative', 'item', 'job', 'km', 'm2'],
  ...['meeting', 'month', 'organisation', 'percent', 'person', 'petition', 'province', 'session', 'target'],
  ...['ticket', 'tonne', 'tree', 'trip', 'turn', 'union', 'unit', 'usd', 'vehicle', 'vnd', 'vnd/m2'],
  ...['vnd/month', 'any'],
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];
export type Kind = (typeof KINDS)[number];
export type Unit = (typeof UNITS)[number];
