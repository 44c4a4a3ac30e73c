import type { MissingReport, MissingUnit } from '../../../server/domain/missing/missing';

/** A unit with what it has not sent in. */
export interface ListedUnit extends MissingUnit {
  /** Names of indicators that nothing has come for; drafts are here already. */
  readonly asked: readonly string[];
}

/**
 * The units with something missing.
 *
 * @param indicator documentId: only this one; null for all.
 */
export function listUnits(report: MissingReport, indicator: string | null): ListedUnit[] {
  const names = new Map(report.indicators.map(({ documentId, name }) => [documentId, name]));
  return report.units.flatMap((unit) => {
    const missing = unit.missing.filter((each) => indicator === null || each.indicator === indicator);
    if (missing.length === 0) return [];
    const asked = missing.flatMap((each) => (each.draft ? [] : [names.get(each.indicator) ?? '']));
    return [{ ...unit, missing, asked }];
  });
}

/** Lines of a list in a letter. */
export const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
