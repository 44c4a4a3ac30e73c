import type { Decided } from '../reading/decided';
import type { Slip } from '../reading/reading';

/** Puts beside each slip who set it aside, and why. */
export function placeSlips(slips: readonly Slip[], decided: readonly Decided[]): Slip[] {
  const dismissed = new Map(
    decided
      .filter(({ kind, verdict }) => kind === 'slip' && verdict === 'dismissed')
      .map(({ key, reason, by }) => [key, { reason: reason ?? '', by }])
  );
  return slips.map((slip) => ({ ...slip, dismissed: dismissed.get(slip.key) ?? null }));
}
