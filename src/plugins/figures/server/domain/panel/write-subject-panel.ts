import type { ClusterYear, MemberRole, SubjectKey } from '../facts';
import { readSubjectKey, subjectKey } from '../subject-key';
import type { Ledger } from './ledger';
import type { MemberValue, MemberView, SubjectPanel } from './panel';
import { amountText } from './phrases';
import { listedMembers, rankCluster } from './rank-in-cluster';
import { writeAwards } from './write-awards';
import { writeContext } from './write-context';

/**
 * The page of an organisation or a cluster in a period: every indicator that it, or anybody below it, reported or
 * was given a target for, and of a cluster the members with their values, places and awards.
 *
 * @returns null when the subject does not exist.
 */
export function writeSubjectPanel(ledger: Ledger, key: SubjectKey, period: string): SubjectPanel | null {
  const indicators = spokenOf(ledger, key, period);
  const context = writeContext(ledger, key, period, indicators);
  if (!context) return null;
  const year = yearOf(ledger, key, period);
  const members = listedMembers(ledger, key, period).map((member) =>
    writeMember(ledger, key, member, period, year, indicators)
  );
  return { ...context, pactSignedOn: year?.pactSignedOn ?? null, members };
}

function yearOf(ledger: Ledger, cluster: SubjectKey, period: string): ClusterYear | undefined {
  return (ledger.years.get(cluster) ?? []).find(({ year }) => String(year) === period.slice(0, 4));
}

/** Indicators in the order of the catalogue that it, or a member of a cluster, has a cell or a target of. */
function spokenOf(ledger: Ledger, key: SubjectKey, period: string): string[] {
  const everybody = [key, ...listedMembers(ledger, key, period)];
  const given = (ledger.targets.get(key) ?? []).filter((figure) => figure.period === period);
  const ids = new Set([
    ...everybody.flatMap((subject) => ledger.indicatorsOf(subject, period)),
    ...given.map(({ indicator }) => indicator),
    ...(yearOf(ledger, key, period)?.targets ?? []).map(({ indicator }) => indicator),
  ]);
  return [...ledger.indicators.values()]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1))
    .map(({ id }) => id);
}

function writeMember(
  ledger: Ledger,
  cluster: SubjectKey,
  member: SubjectKey,
  period: string,
  year: ClusterYear | undefined,
  indicators: readonly string[]
): MemberView {
  const { documentId } = readSubjectKey(member);
  const role: MemberRole =
    year?.members.find(({ organisation }) => subjectKey('organisation', organisation) === member)?.role ??
    'member';
  return {
    documentId,
    name: ledger.names.get(member) ?? '',
    role,
    values: indicators.flatMap((id) => writeValue(ledger, cluster, member, period, id)),
    awards: writeAwards(ledger, member, period),
  };
}

function writeValue(
  ledger: Ledger,
  cluster: SubjectKey,
  member: SubjectKey,
  period: string,
  id: string
): MemberValue[] {
  const indicator = ledger.indicators.get(id);
  if (!indicator) return [];
  const { shown, origin } = ledger.cell(member, indicator, period);
  if (!shown) return [{ indicator: indicator.code, origin: null, rank: null }];
  const { value, upper, qualifier } = shown;
  const text = amountText(shown, indicator.unit, ledger.style);
  const rank = rankCluster(ledger, cluster, indicator, period).get(member) ?? null;
  return [{ indicator: indicator.code, value, upper, qualifier, text, origin, rank }];
}
