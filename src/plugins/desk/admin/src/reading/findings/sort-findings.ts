import type { FindingState } from '../../../../server/domain/reading/reading';

/** The lists that findings are shown in. */
export const VIEWS = ['open', 'accepted', 'rejected'] as const;
export type View = (typeof VIEWS)[number];

interface Finding {
  readonly state: FindingState;
}

const VIEW_OF: Readonly<Record<FindingState, View>> = {
  open: 'open',
  changed: 'open', // it waits for an answer again
  accepted: 'accepted',
  rejected: 'rejected',
};

/**
 * Findings by the list they are shown in, each in the order of the text; those whose number changed go before the
 * ones that nobody has seen yet.
 */
export function sortFindings<Item extends Finding>(findings: readonly Item[]): Record<View, readonly Item[]> {
  const of = (view: View) => findings.filter(({ state }) => VIEW_OF[state] === view);
  const open = of('open');
  const changed = open.filter(({ state }) => state === 'changed');
  return {
    open: [...changed, ...open.filter(({ state }) => state !== 'changed')],
    accepted: of('accepted'),
    rejected: of('rejected'),
  };
}
