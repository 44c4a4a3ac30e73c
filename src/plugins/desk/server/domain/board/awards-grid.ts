import type { AwardRow } from '../../../../figures/server/domain/panel/panel';
import { number, text, type Grid, type GridCell } from './grid';
import type { BoardReport } from './report';
import { titleLines } from './title-lines';
import { FORM_WORDS, ORIGIN_WORDS, RECIPIENT_WORDS } from './words';

/** The award tally: of the cluster as a whole, then of each member. Revoked awards are named and counted nowhere. */
export function awardsGrid(report: BoardReport): Grid {
  const rows = [
    ...report.awards.map((award) => lineOf(`${report.subject.name} (toàn cụm)`, award)),
    ...report.members.flatMap(({ name, awards }) => awards.map((award) => lineOf(name, award))),
  ];
  return {
    name: 'Khen thưởng',
    title: titleLines(report, 'KHEN THƯỞNG'),
    heading: [
      ...['Đơn vị', 'Hình thức', 'Cấp khen', 'Đối tượng', 'Năm', 'Nội dung', 'Số lượng', 'Nguồn'],
      ...['Có tên', 'Đã thu hồi'],
    ],
    rows,
    widths: [36, 24, 28, 12, 8, 36, 10, 11, 60],
    frozen: 1,
  };
}

function lineOf(subject: string, award: AwardRow): GridCell[] {
  const { form, giver, recipients, year, theme, count, origin, named, revoked } = award;
  const list = (awards: AwardRow['named']) =>
    awards.map(({ title, recipient }) => (recipient ? `${recipient}: ${title}` : title)).join('; ') || null;
  return [
    text(subject),
    text(FORM_WORDS[form] ?? form),
    text(giver),
    text(RECIPIENT_WORDS[recipients]),
    number(year),
    text(theme),
    number(count),
    text(ORIGIN_WORDS[origin]),
    text(list(named)),
    text(list(revoked)),
  ];
}
