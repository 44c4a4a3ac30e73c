import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../../../figures/server/domain/facts';
import type { Standing } from '../../../figures/server/domain/standing';
import type { Person } from '../../../figures/server/access/checker';
import { buildGrid, rowsOf } from '../domain/grid/build-grid';
import type { Grid, WantedCell } from '../domain/grid/grid';
import { refuseCells, type CellProblem } from './cell-problems';
import { readSheet, readStandingOf } from './read-sheet';
import { saveSheet, type Hands, type Saved } from './save-sheet';

const grid = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The sheet of a cluster (its members of the year) or an organisation (its children) in a period, with the drafts
   * that the person may read.
   *
   * @param columns documentIds or codes; null for those with targets, pinned ones and reported ones.
   * @throws NotFoundError for no such subject; ValidationError for no such indicator.
   */
  async read(
    subject: SubjectKey,
    period: string,
    columns: readonly string[] | null,
    person: Person
  ): Promise<Grid> {
    const sheet = await readSheet(strapi, subject, period, columns, person);
    return buildGrid(sheet.standing, sheet.columns, sheet.written);
  },

  /**
   * Saves cells of a sheet: all of them, or none and an error per cell. What each does to the figures is decided by
   * `planCell`.
   *
   * @throws ValidationError with `details.errors[{ path: ['cells', index, field?], message, name }]`; `name` is
   *   `ConflictError`, with what stands there now as `current`, where somebody else saved the cell meanwhile.
   */
  async save(
    subject: SubjectKey,
    period: string,
    cells: readonly WantedCell[],
    hands: Hands
  ): Promise<Saved> {
    const standing = await readStandingOf(strapi, subject, period);
    refuseCells(strangers(standing, cells));
    return saveSheet(strapi, period, cells, hands);
  },
});

/** Cells that the sheet does not have. */
function strangers(standing: Standing, cells: readonly WantedCell[]): CellProblem[] {
  const subjects = new Set(rowsOf(standing).map(({ subject }) => subject));
  return cells.flatMap(({ subject, indicator }, at) => {
    const problem = (field: string, message: string) => [{ at, field, name: 'ValidationError', message }];
    if (!subjects.has(subject)) {
      return problem('subject', `"${subject}" không có trong bảng này ở kỳ ${standing.period}.`);
    }
    return standing.indicators.has(indicator)
      ? []
      : problem('indicator', `Không có chỉ tiêu "${indicator}".`);
  });
}

export default grid;
