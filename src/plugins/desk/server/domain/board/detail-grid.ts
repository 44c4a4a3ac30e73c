import type { Row } from '../../../../figures/server/domain/panel/panel';
import { amountCell } from './amount-cell';
import { day, number, share, text, type Grid, type GridCell } from './grid';
import type { BoardReport } from './report';
import { titleLines } from './title-lines';
import { ORIGIN_WORDS, ROLE_WORDS, unitWord } from './words';

const HEADING = [
  ...['Chỉ tiêu thống kê', 'Mã chỉ tiêu', 'Đơn vị tính', 'Đơn vị', 'Vai trò', 'Giá trị', 'Đến'],
  ...['Cách ghi', 'Nguồn', 'Tính đến ngày', 'Hạng', 'Số đơn vị xếp hạng', 'Chỉ tiêu giao', 'Tỉ lệ đạt'],
  ...['Kỳ trước', 'Thay đổi', 'Đơn vị đã báo cáo', 'Tổng số đơn vị'],
];

/** Everything as a list: one row per indicator and member, and one for the cluster as a whole. */
export function detailGrid(report: BoardReport): Grid {
  const rows = report.rows.flatMap((whole, at) => [
    lineOf(whole, report.subject.name, 'Toàn cụm'),
    ...report.members.flatMap(({ name, role, rows: own }) =>
      own[at] ? [lineOf(own[at], name, ROLE_WORDS[role])] : []
    ),
  ]);
  return {
    name: 'Chi tiết',
    title: titleLines(report, 'SỐ LIỆU THI ĐUA THEO ĐƠN VỊ'),
    heading: HEADING,
    rows,
    widths: [38, 22, 14, 32, 13, 20, 20, 24, 11, 13, 8, 11, 20, 11, 20, 11],
    frozen: 1,
  };
}

function lineOf(row: Row, subject: string, role: string): GridCell[] {
  const { name, code, unit } = row.indicator;
  return [
    text(name),
    text(code),
    text(unitWord(unit)),
    text(subject),
    text(role),
    amountCell(row.value, unit),
    amountCell(row.upper, unit),
    text(row.text),
    text(row.origin && ORIGIN_WORDS[row.origin]),
    day(row.asOf),
    number(row.rank?.position ?? null),
    number(row.rank?.of ?? null),
    amountCell(row.target?.value ?? null, unit),
    share(row.target?.attainment ?? null),
    amountCell(row.previous?.value ?? null, unit),
    share(row.previous?.change ?? null),
    number(row.coverage?.reported ?? null),
    number(row.coverage?.of ?? null),
  ];
}
