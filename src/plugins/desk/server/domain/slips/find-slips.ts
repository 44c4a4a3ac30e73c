import { toneKey } from '../../../../../language';
import { fingerprint } from '../../../../figures/server/domain/fingerprint';
import type { Slip } from '../reading/reading';
import { proveAttainment } from './attainment';
import { proveBreakdown } from './breakdown';
import { proveCaption } from './caption';
import { proveContradiction } from './contradiction';
import { proveHeadline } from './headline';
import { proveJump } from './jump';
import { proveMisprinted } from './misprinted';
import type { Proof, Prove } from './proof';
import { proveRatio } from './ratio';
import type { SlipInput } from './slip-input';
import { proveSubset } from './subset';
import { tellBySentence } from './told';
import { proveUnitValue } from './unit-value';

/** What is looked for, in the order in which it is shown. */
const PROOFS: readonly Prove[] = [
  proveHeadline,
  proveMisprinted,
  proveBreakdown,
  proveRatio,
  proveAttainment,
  proveSubset,
  proveUnitValue,
  proveCaption,
  proveContradiction,
  proveJump,
];

/**
 * Every slip that can be proved from the text of a post and from verified figures. It rather stays silent than be
 * wrong: right sums, percentages rounded or cut, and whatever the words leave open are no slips. Pure; never throws.
 *
 * @returns in the order of `PROOFS`, each once, none dismissed yet. A key stays the same as long as the sentences
 *   tell the same, whatever else changes in the text or among stored figures.
 */
export function findSlips(input: SlipInput): Slip[] {
  const told = tellBySentence(input);
  const slips = PROOFS.flatMap((prove) => prove(told, input)).map(slipOf);
  return [...new Map(slips.map((slip) => [slip.key, slip])).values()];
}

function slipOf({ about, ...proof }: Proof): Slip {
  const quotes = proof.passages.map(({ quote }) => toneKey(quote.toLowerCase()));
  const key = `${proof.kind}-${fingerprint([about ?? proof.arithmetic, ...quotes].join('|'))}`;
  return { key, ...proof, dismissed: null };
}
