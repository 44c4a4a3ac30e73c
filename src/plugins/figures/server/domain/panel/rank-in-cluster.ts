import { parsePeriod } from '../../../../../language';
import type { SubjectKey } from '../facts';
import { rankMembers, type Rank } from '../rank';
import { subjectKey } from '../subject-key';
import type { Ledger, NamedIndicator } from './ledger';

/** The members of a cluster in the year that a period lies in; nobody in a term of years. */
export function listedMembers(ledger: Ledger, cluster: SubjectKey, period: string): SubjectKey[] {
  if (parsePeriod(period)?.kind === 'years') return [];
  const listed = (ledger.years.get(cluster) ?? [])
    .filter(({ year }) => year === Number(period.slice(0, 4)))
    .flatMap(({ members }) => members.map(({ organisation }) => subjectKey('organisation', organisation)));
  return [...new Set(listed)].filter((key) => ledger.names.has(key));
}

/** The places of a cluster's members by their shown values. */
export function rankCluster(
  ledger: Ledger,
  cluster: SubjectKey,
  indicator: NamedIndicator,
  period: string
): ReadonlyMap<SubjectKey, Rank> {
  const values = listedMembers(ledger, cluster, period).map(
    (member) => [member, ledger.cell(member, indicator, period).shown?.value ?? null] as const
  );
  return rankMembers(new Map(values), indicator.better);
}

/**
 * An organisation's place in the cluster that it belongs to in the period; of several clusters, the first by
 * documentId.
 */
export function rankOf(
  ledger: Ledger,
  subject: SubjectKey,
  indicator: NamedIndicator,
  period: string
): Rank | null {
  const [cluster] = [...ledger.clustersOf(subject, period)].sort();
  return cluster === undefined
    ? null
    : (rankCluster(ledger, cluster, indicator, period).get(subject) ?? null);
}
