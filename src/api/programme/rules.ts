import { checkPeriod, type Problem, type Rule } from '../../setup/rule';

interface Programme {
  startYear: number | null;
  endYear: number | null;
  goals: { period: string }[];
}

export const programmeRule: Rule<Programme> = {
  populate: { goals: true },
  check: ({ startYear, endYear, goals }) => [
    ...years(startYear, endYear),
    ...goals.flatMap(({ period }, index) => checkPeriod(`goals.${index}.period`, period)),
  ],
};

function years(start: number | null, end: number | null): Problem[] {
  if (start === null || end === null || start <= end) return [];
  return [
    {
      field: 'endYear',
      message: `Chương trình kết thúc (${end}) trước khi bắt đầu (${start}). Hãy sửa một trong hai năm.`,
    },
  ];
}
