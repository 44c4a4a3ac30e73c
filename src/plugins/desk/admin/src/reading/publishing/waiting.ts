import type { AcceptedFigure, Reading } from '../../../../server/domain/reading/reading';
import { printPeriod } from '../findings/print-values';

/** An entry of the post that readers do not see yet. */
export interface Waiting {
  readonly type: 'figure' | 'award';
  readonly documentId: string;
  readonly text: string;
  /** What it is about. */
  readonly detail: string;
}

/**
 * What can be verified with a post: accepted figures and awards, and figures typed in for it. Those whose number
 * changed, or whose sentence is gone, wait for an editor's answer first.
 */
export function waitingIn({
  figures,
  awards,
  untold,
}: Pick<Reading, 'figures' | 'awards' | 'untold'>): Waiting[] {
  const accepted = figures.flatMap(({ state, figure }) => (state === 'accepted' && figure ? [figure] : []));
  return [
    ...[...accepted, ...untold.map(({ figure }) => figure)]
      .filter(({ verified }) => !verified)
      .map(waitingFigure),
    ...awards.flatMap(({ state, award, text, values }) =>
      state === 'accepted' && award && !award.verified
        ? [{ type: 'award' as const, documentId: award.documentId, text, detail: values.giver ?? '' }]
        : []
    ),
  ];
}

const waitingFigure = ({ documentId, text, values }: AcceptedFigure): Waiting => ({
  type: 'figure',
  documentId,
  text,
  detail: [values.indicator?.name, values.subject?.name, values.period && printPeriod(values.period)]
    .filter(Boolean)
    .join(' · '),
});
