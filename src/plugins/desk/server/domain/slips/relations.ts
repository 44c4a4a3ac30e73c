/** What indicators are to each other, by their codes in the catalogue: facts of the trade, kept as data. */

/** Every thing counted by the first is counted by the second, too. */
export const SUBSETS: readonly (readonly [part: string, whole: string])[] = [
  ['party-admissions', 'party-recommendations'],
  ['women-members', 'members'],
  ['members-net-increase', 'members-admitted'],
  ['house-support-value', 'house-total-value'],
  ['targets-met', 'targets-set'],
];

/** A total with kinds of money or things that belong to it and share nothing with each other. */
export const WHOLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['welfare-value', ['gift-value', 'house-support-value', 'study-grant-value']],
]);

/** Money and what it pays for; `each` is the indicator of what one costs, where there is one, and how one is called. */
export const PAID_FOR: readonly { value: string; count: string; each: string | null; noun: string }[] = [
  { value: 'gift-value', count: 'gifts-given', each: 'gift-unit-value', noun: 'suất quà' },
  { value: 'study-grant-value', count: 'study-grants', each: null, noun: 'suất học bổng' },
  { value: 'house-support-value', count: 'houses-supported', each: null, noun: 'căn nhà' },
  { value: 'needy-support-value', count: 'needy-supported', each: null, noun: 'người' },
  { value: 'loan-value', count: 'loan-beneficiaries', each: null, noun: 'người vay' },
];
