import type { MemberRole, SubjectKey } from '../facts';
import { subjectKey } from '../subject-key';
import type { Board } from './board';
import type { Ledger } from './ledger';
import { rankCluster } from './rank-in-cluster';
import { writeRow } from './write-row';
import { writeSubjectPanel } from './write-subject-panel';

const ROLES: readonly MemberRole[] = ['leader', 'deputy', 'member'];

/**
 * The board of a cluster in a period: its page as readers see it, and of every member each row in full – target,
 * change, series. The ledger must hold the members as subjects.
 *
 * @returns null when the cluster does not exist.
 */
export function writeBoard(ledger: Ledger, cluster: SubjectKey, period: string): Board | null {
  const page = writeSubjectPanel(ledger, cluster, period);
  if (!page) return null;
  const byCode = new Map([...ledger.indicators.values()].map((each) => [each.code, each]));
  const indicators = page.rows.flatMap(({ indicator }) => byCode.get(indicator.code) ?? []);
  const places = indicators.map((indicator) => ({
    indicator,
    ranks: rankCluster(ledger, cluster, indicator, period),
  }));
  const members = page.members.map(({ documentId, name, role, awards }) => {
    const member = subjectKey('organisation', documentId);
    const rows = places.map(({ indicator, ranks }) =>
      writeRow(ledger, member, indicator, period, ranks.get(member) ?? null)
    );
    return { documentId, name, role, rows, awards };
  });
  const { subject, rows, awards, pactSignedOn } = page;
  return {
    subject,
    period: page.period,
    rows,
    awards,
    pactSignedOn,
    members: members.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)),
    years: [...new Set((ledger.years.get(cluster) ?? []).map(({ year }) => year))].sort((a, b) => b - a),
  };
}
