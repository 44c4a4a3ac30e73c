import { requirePeriod } from '../../../../language';
import type { SubjectKey } from './facts';
import type { MembersOf } from './members';

/** One award document: a count that somebody reported, or one named recipient. */
export interface Award {
  /** documentId */
  readonly id: string;
  readonly subject: SubjectKey;
  /** Vocabulary of the award type: bang-khen, giay-khen … */
  readonly form: string;
  /** documentId of the giving organisation, or the giver's name. */
  readonly giver: string;
  readonly giverLevel: string;
  readonly recipients: 'collective' | 'individual';
  readonly year: number;
  readonly theme: string | null;
  /** YYYY-MM-DD */
  readonly decisionDate: string | null;
  /** Null: a named award. */
  readonly count: number | null;
  readonly revoked: boolean;
  /** Milliseconds since 1970. */
  readonly verifiedAt: number;
}

/** How many awards a line lists by name; the latest ones. The count counts them all. */
const LISTED = 50;

/** Awards alike in form, giver, recipient kind, year and theme. */
export interface Tally {
  /** The award whose words describe the line. */
  readonly sample: Award;
  readonly count: number;
  /** `reported`: somebody counted them; `computed`: named ones and members' lines. Never both added together. */
  readonly origin: 'reported' | 'computed';
  readonly named: readonly Award[];
  /** Counted nowhere, listed all the same. */
  readonly revoked: readonly Award[];
}

/**
 * The award tally of a subject in a period, from its own awards and its members' tallies. A reported count stands and
 * the named ones are listed under it; without a count the named ones are counted, and the members' lines added. Of
 * several counts of the same thing the latest decision stands, then the latest verified.
 *
 * @param own the subject's awards of any time.
 * @param below one tally per member.
 */
export function deriveTally(
  period: string,
  own: readonly Award[],
  below: readonly (readonly Tally[])[]
): Tally[] {
  const lines = groupAwards(own.filter((award) => isGivenIn(award, period)));
  for (const tally of below.flat()) {
    const line = lines.get(lineOf(tally.sample));
    if (line) line.below.push(tally);
    else lines.set(lineOf(tally.sample), { own: [], below: [tally] });
  }
  return [...lines.keys()].sort().flatMap((key) => tallyLine(lines.get(key)));
}

/** The tally of a subject from awards in memory, its members' by the same rule. */
export function tallyAwards(
  subject: SubjectKey,
  period: string,
  awards: ReadonlyMap<SubjectKey, readonly Award[]>,
  membersOf: MembersOf
): Tally[] {
  const below = membersOf(subject, period).members.map((member) =>
    tallyAwards(member, period, awards, membersOf)
  );
  return deriveTally(period, awards.get(subject) ?? [], below);
}

interface Line {
  readonly own: Award[];
  readonly below: Tally[];
}

function groupAwards(awards: readonly Award[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const award of awards) {
    const line = lines.get(lineOf(award)) ?? { own: [], below: [] };
    line.own.push(award);
    lines.set(lineOf(award), line);
  }
  return lines;
}

function tallyLine(line: Line | undefined): Tally[] {
  if (!line) return [];
  const standing = line.own.filter(({ revoked }) => !revoked);
  const reported = standing.filter(({ count }) => count !== null).sort(compareAwards)[0];
  const ownNamed = standing.filter(({ count }) => count === null);
  const named = [...ownNamed, ...line.below.flatMap((tally) => tally.named)].sort(compareAwards);
  const revoked = [
    ...line.own.filter((award) => award.revoked),
    ...line.below.flatMap((tally) => tally.revoked),
  ].sort(compareAwards);
  const sample = reported ?? named[0] ?? revoked[0] ?? line.below[0]?.sample;
  if (!sample) return [];
  const counted = line.below.reduce((sum, tally) => sum + tally.count, ownNamed.length);
  const count = reported?.count ?? counted;
  return [
    {
      sample,
      count,
      origin: reported ? 'reported' : 'computed',
      named: named.slice(0, LISTED),
      revoked: revoked.slice(0, LISTED),
    },
  ];
}

/** Form × giver and level × recipient kind × year × theme. */
function lineOf({ form, giver, giverLevel, recipients, year, theme }: Award): string {
  return JSON.stringify([year, form, giverLevel, giver, recipients, theme ?? '']);
}

function isGivenIn({ year, decisionDate }: Award, code: string): boolean {
  const { kind, start, end } = requirePeriod(code);
  if (kind === 'year' || kind === 'years') {
    return year >= Number(start.slice(0, 4)) && year <= Number(end.slice(0, 4));
  }
  return decisionDate !== null && decisionDate >= start && decisionDate <= end;
}

/** The latest decision first, then the latest verified, then the greatest documentId. */
function compareAwards(a: Award, b: Award): number {
  const [first, second] = [a.decisionDate ?? '', b.decisionDate ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return b.verifiedAt - a.verifiedAt || (a.id < b.id ? 1 : -1);
}
