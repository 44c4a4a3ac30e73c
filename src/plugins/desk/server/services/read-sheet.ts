import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { SubjectKey } from '../../../figures/server/domain/facts';
import type { Standing } from '../../../figures/server/domain/standing';
import type { Person } from '../../../figures/server/access/checker';
import { rowsOf, spokenOf } from '../domain/grid/build-grid';
import { chooseColumns } from '../domain/grid/choose-columns';
import { gatherCells } from '../domain/grid/gather-cells';
import type { CellFigures } from '../domain/grid/grid';
import { getFiguresService } from '../get-figures-service';
import { readPinned } from '../store/grid/read-pinned';
import { visibleRows } from './visible-rows';

/** What a sheet is made of: what counts, what is written down, and which indicators were asked for. */
export interface Sheet {
  readonly standing: Standing;
  /** By `cellKey`. */
  readonly written: ReadonlyMap<string, CellFigures>;
  /** documentIds */
  readonly columns: readonly string[];
}

/** @throws NotFoundError when there is no such subject. */
export async function readStandingOf(
  strapi: Core.Strapi,
  subject: SubjectKey,
  period: string
): Promise<Standing> {
  const standing = await getFiguresService(strapi, 'standing').read(subject, period);
  if (standing) return standing;
  throw new errors.NotFoundError(`Không có đơn vị hoặc cụm thi đua "${subject}".`);
}

/**
 * Reads a sheet of a subject in a period, as somebody may see it.
 *
 * @param columns documentIds or codes; null for those with targets, pinned ones and reported ones.
 * @throws NotFoundError for no such subject; ValidationError for no such indicator.
 */
export async function readSheet(
  strapi: Core.Strapi,
  subject: SubjectKey,
  period: string,
  columns: readonly string[] | null,
  person: Person
): Promise<Sheet> {
  const standing = await readStandingOf(strapi, subject, period);
  const subjects = rowsOf(standing).map((row) => row.subject);
  const written = gatherCells(await visibleRows(strapi, person, subjects, period));
  const chosen = columns
    ? columns.map((reference) => findIndicator(standing, reference))
    : await chooseFor(strapi, standing, written);
  return { standing, written, columns: chosen };
}

async function chooseFor(
  strapi: Core.Strapi,
  standing: Standing,
  written: ReadonlyMap<string, CellFigures>
): Promise<string[]> {
  const { subject, period, indicators } = standing;
  const catalogue = [...indicators.keys()];
  const given = catalogue.filter((id) =>
    rowsOf(standing).some((row) => standing.target(row.subject, id) !== null)
  );
  const wanted = new Set([...given, ...(await readPinned(strapi, subject, period))]);
  return chooseColumns({ catalogue, spokenOf: spokenOf(standing, written), wanted });
}

function findIndicator({ indicators }: Standing, reference: string): string {
  if (indicators.has(reference)) return reference;
  const found = [...indicators.values()].find(({ code }) => code === reference);
  if (found) return found.id;
  throw new errors.ValidationError(
    `Không có chỉ tiêu "${reference}". Hãy sửa "indicators": mã hoặc documentId, ngăn bằng dấu phẩy.`
  );
}
