import type { Problem, Rule } from '../../setup/rule';

interface Member {
  role: 'leader' | 'deputy' | 'member';
  organisation: { documentId: string; name: string } | null;
}

interface Year {
  year: number;
  members: Member[];
}

/** A year stands once in a cluster, a unit once in a year, and a year has one leader. */
export const clusterRule: Rule<{ years: Year[] }> = {
  populate: { years: { populate: { members: { populate: { organisation: true } } } } },
  check: ({ years }) => [
    ...repeated(years.map(({ year }) => year)).map((year) => ({
      field: 'years',
      message: `Năm ${year} có hai lần trong cụm. Hãy gộp lại thành một.`,
    })),
    ...years.flatMap(checkYear),
  ],
};

function checkYear({ year, members }: Year, index: number): Problem[] {
  const field = `years.${index}.members`;
  const units = members.flatMap(({ organisation }) => (organisation ? [organisation] : []));
  const names = new Map(units.map(({ documentId, name }) => [documentId, name]));
  const problems = repeated(units.map(({ documentId }) => documentId)).map((documentId) => ({
    field,
    message: `Đơn vị "${names.get(documentId)}" có hai lần trong năm ${year}. Hãy bỏ bớt một.`,
  }));
  const leaders = members.filter(({ role }) => role === 'leader').length;
  if (leaders < 2) return problems;
  return [...problems, { field, message: `Năm ${year} có ${leaders} cụm trưởng. Mỗi năm chỉ có một.` }];
}

const repeated = <T>(values: T[]): T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
