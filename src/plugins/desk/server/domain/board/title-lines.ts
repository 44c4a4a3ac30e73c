import type { BoardReport } from './report';

/** '21/12/2024' */
const dayText = (day: string): string => day.split('-').reverse().join('/');

/** What stands above each table: owner, title, cluster and period, pact, when it was printed. */
export function titleLines(report: BoardReport, title: string): string[] {
  const { owner, subject, period, pactSignedOn, printedOn } = report;
  return [
    ...(owner ? [owner.toLocaleUpperCase('vi')] : []),
    `${title} – ${subject.name} – ${period.label}`,
    ...(pactSignedOn ? [`Ký giao ước ngày ${dayText(pactSignedOn)}`] : []),
    `In ngày ${dayText(printedOn)} · chỉ gồm số liệu đã kiểm chứng`,
  ];
}
