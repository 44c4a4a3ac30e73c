import type { Period } from '../../../../language';
import type { Organisation } from './facts';

type Validity = Pick<Organisation, 'validFrom' | 'validTo'>;

/** Whether the organisation has begun by the end of the period. */
export function hasBegun({ validFrom }: Validity, period: Period): boolean {
  return validFrom === null || validFrom <= period.end;
}

/** Whether the organisation stands on at least one day of the period. */
export function isValidIn(organisation: Validity, period: Period): boolean {
  return hasBegun(organisation, period) && !isBefore(organisation.validTo, period.start);
}

/** Whether the organisation ends before the last day of the period. */
export function endsBeforeEndOf({ validTo }: Validity, period: Period): boolean {
  return isBefore(validTo, period.end);
}

function isBefore(validTo: string | null, day: string): boolean {
  return validTo !== null && validTo < day;
}
