import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Locale } from '../../../../language';
import { awardsGrid } from '../domain/board/awards-grid';
import { detailGrid } from '../domain/board/detail-grid';
import { fileNames, type FileNames } from '../domain/board/file-names';
import { missingGrid } from '../domain/board/missing-grid';
import type { BoardReport } from '../domain/board/report';
import { summaryGrid } from '../domain/board/summary-grid';
import { toCsv } from '../domain/board/to-csv';
import { getFiguresService } from '../get-figures-service';
import { readOwner } from '../store/read-owner';
import { writeXlsx } from './write-xlsx';

/** A file to save. */
export interface BoardFile extends FileNames {
  readonly type: string;
  readonly content: Buffer | string;
}

const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The cluster board: to look at, to print, to take away. */
const board = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The board of a cluster, from the cells that readers see.
   *
   * @param period null: the latest year that anything is known of.
   * @throws NotFoundError when there is no such cluster.
   */
  async forCluster(cluster: string, period: string | null, locale: Locale): Promise<BoardReport> {
    const found = await getFiguresService(strapi, 'board').forCluster(cluster, period, locale);
    if (!found) throw new errors.NotFoundError('Không có cụm thi đua này. Hãy chọn lại "cluster".');
    const owner = await readOwner(strapi, cluster);
    return { ...found, owner, printedOn: TODAY.format(new Date()) };
  },

  /** The board as a workbook of four sheets, or its details as CSV. In Vietnamese. @throws NotFoundError */
  async export(cluster: string, period: string | null, format: 'xlsx' | 'csv'): Promise<BoardFile> {
    const report = await this.forCluster(cluster, period, 'vi');
    const names = fileNames(report, format);
    if (format === 'csv') {
      return { ...names, type: 'text/csv; charset=utf-8', content: toCsv(detailGrid(report)) };
    }
    const grids = [summaryGrid, awardsGrid, missingGrid, detailGrid].map((write) => write(report));
    return {
      ...names,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: await writeXlsx(grids),
    };
  },
});

export default board;
