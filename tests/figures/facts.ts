import type { Figure, Indicator, Organisation } from '../../src/plugins/figures/server/domain/facts';

/** One figure, plain unless told otherwise. */
export const figure = (data: Partial<Figure> & { id?: string } = {}): Figure => ({
  id: 'f',
  indicator: 'i',
  subject: 'organisation:s',
  period: '2024',
  scope: 'total',
  value: 1,
  upper: null,
  qualifier: 'exact',
  target: null,
  numerator: null,
  denominator: null,
  asOf: null,
  verifiedAt: 1,
  article: null,
  ...data,
});

export const indicator = (data: Partial<Indicator> = {}): Indicator => ({
  id: 'i',
  code: 'gift-value',
  unit: 'vnd',
  kind: 'flow',
  better: 'higher',
  order: 1,
  ...data,
});

export const organisation = (id: string, data: Partial<Organisation> = {}): Organisation => ({
  id,
  parent: null,
  validFrom: null,
  validTo: null,
  successor: null,
  ...data,
});
