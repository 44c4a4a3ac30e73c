import { text, type Grid } from './grid';
import type { BoardReport } from './report';
import { titleLines } from './title-lines';
import { ROLE_WORDS } from './words';

/** Who has not reported what: one row per member and indicator without a value. */
export function missingGrid(report: BoardReport): Grid {
  const rows = report.members.flatMap(({ name, role, rows: own }) => {
    const open = own.filter(({ value }) => value === null);
    const nothing = open.length === own.length;
    return open.map(({ indicator }) => [
      text(name),
      text(ROLE_WORDS[role]),
      text(indicator.name),
      text(nothing ? 'Chưa có số liệu nào trong kỳ' : null),
    ]);
  });
  return {
    name: 'Chưa báo cáo',
    title: titleLines(report, 'ĐƠN VỊ CHƯA BÁO CÁO'),
    heading: ['Đơn vị', 'Vai trò', 'Chỉ tiêu thống kê', 'Ghi chú'],
    rows,
    widths: [36, 14, 40, 32],
    frozen: 1,
  };
}
