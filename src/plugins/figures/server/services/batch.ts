import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readBatchRow, type BatchFigure } from '../domain/batch-row';
import { subjectKey } from '../domain/subject-key';
import type { VerifiedChange } from '../domain/verified-change';
import { getService } from '../get-service';
import type { Connection } from '../store/connection';
import { readReferences } from '../store/read-references';
import { writeBatch } from '../store/write-batch';

/** Figures of one batch at most. */
export const LARGEST = 10_000;

/** Errors told at most; the rest are counted. */
const TOLD = 200;

const batch = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Writes many figures at once: all of them, or none and one error per row and field. References may be documentIds,
   * codes of indicators, or slugs. For the speed of it rows are written straight to the tables: lifecycle events of
   * single figures are not sent, `figures.changed` is.
   *
   * @param published verified at once; otherwise drafts for somebody to verify.
   * @param author row id of the admin user who enters them; nobody when a program does.
   * @returns the documentIds, in the order of the rows.
   * @throws ValidationError with `details.errors[{ path: ['data', row, field], message }]`.
   */
  async create(
    rows: readonly unknown[],
    published: boolean,
    author: number | null = null
  ): Promise<string[]> {
    if (rows.length === 0 || rows.length > LARGEST) {
      throw new errors.ValidationError(`"data" có ${rows.length} dòng; phải có từ 1 đến ${LARGEST}.`);
    }
    const write = async ({ trx }: { trx: Connection }) => {
      const references = await readReferences(strapi, trx, rows);
      const figures = checkRows(rows.map((row) => readBatchRow(row, published, references)));
      const documentIds = await writeBatch(strapi, trx, figures, references, { published, author });
      if (published) await getService(strapi, 'guards').ask(trx, changesOf(figures, documentIds));
      return documentIds;
    };
    return getService(strapi, 'freshness').putOff(() => strapi.db.transaction(write));
  },
});

function changesOf(figures: readonly BatchFigure[], documentIds: readonly string[]): VerifiedChange[] {
  return figures.map((figure, at) => ({
    figure: documentIds[at] as string,
    indicator: figure.indicator,
    subject: figure.organisation
      ? subjectKey('organisation', figure.organisation)
      : subjectKey('cluster', figure.cluster ?? ''),
    period: figure.period,
    side: 'after',
  }));
}

function checkRows(rows: readonly ReturnType<typeof readBatchRow>[]): BatchFigure[] {
  const problems = rows.flatMap((row, at) =>
    'problems' in row ? row.problems.map((problem) => ({ at, ...problem })) : []
  );
  if (problems.length === 0) return rows.flatMap((row) => ('figure' in row ? [row.figure] : []));
  const refused = new Set(problems.map(({ at }) => at)).size;
  throw new errors.ValidationError(`${refused} trên ${rows.length} dòng có lỗi; chưa ghi dòng nào.`, {
    errors: problems.slice(0, TOLD).map(({ at, path, message }) => ({
      path: ['data', String(at), ...path],
      message: `Dòng ${at + 1}: ${message}`,
      name: 'ValidationError',
    })),
    more: Math.max(0, problems.length - TOLD),
  });
}

export default batch;
