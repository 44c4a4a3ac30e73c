import { amountCell } from './amount-cell';
import { number, share, text, type Grid } from './grid';
import type { BoardReport } from './report';
import { titleLines } from './title-lines';
import { unitWord } from './words';

/** The summary: one row per indicator, the cluster as a whole first, then a column per member. */
export function summaryGrid(report: BoardReport): Grid {
  const heading = [
    ...['TT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Toàn cụm', 'Chỉ tiêu giao', 'Tỉ lệ đạt', 'Kỳ trước'],
    ...['Thay đổi', 'Đơn vị đã báo cáo', 'Tổng số đơn vị'],
    ...report.members.map(({ name }) => name),
  ];
  const rows = report.rows.map((row, at) => {
    const { name, unit } = row.indicator;
    return [
      number(at + 1),
      text(name),
      text(unitWord(unit)),
      amountCell(row.value, unit),
      amountCell(row.target?.value ?? null, unit),
      share(row.target?.attainment ?? null),
      amountCell(row.previous?.value ?? null, unit),
      share(row.previous?.change ?? null),
      number(row.coverage?.reported ?? null),
      number(row.coverage?.of ?? null),
      ...report.members.map((member) => amountCell(member.rows[at]?.value ?? null, unit)),
    ];
  });
  return {
    name: 'Tổng hợp',
    title: titleLines(report, 'BẢNG TỔNG HỢP SỐ LIỆU THI ĐUA'),
    heading,
    rows,
    widths: [5, 38, 14, 20, 20, 11, 20, 11, 11, 11, 20],
    frozen: 2,
  };
}
