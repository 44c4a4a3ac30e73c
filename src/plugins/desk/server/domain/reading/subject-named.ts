import { idOfSubject, type Known, type NamedSubject } from './known';
import { nameKey } from './name-key';
import type { SubjectReference } from './reading';

/** Who is meant by a name; `own` are the organisations and clusters that the post itself lists. */
export function subjectNamed(
  known: Known,
  own: readonly NamedSubject[],
  name: string
): SubjectReference | null {
  const key = nameKey(name);
  const bearers = known.bearers.get(key) ?? [];
  if (bearers.length === 1) return referenceOf(bearers[0]);
  if (bearers.length > 1) return namesakeOf(bearers, own);
  // "LĐLĐ tỉnh" in a post of LĐLĐ tỉnh A, or of a body of that province, means that one.
  const circle = new Map(
    [...own, ...own.flatMap((each) => aboveOf(known, each))].map((each) => [idOfSubject(each), each])
  );
  return onlyOne(
    [...circle.values()].filter(({ names }) => names.some((each) => nameKey(each).startsWith(`${key} `)))
  );
}

/** The post's own subject when it has just one: the one cluster, else the one organisation. */
export function singleSubject(own: readonly NamedSubject[]): SubjectReference | null {
  const clusters = own.filter(({ kind }) => kind === 'cluster');
  return onlyOne(clusters.length > 0 ? clusters : own);
}

/** Of several "Cụm thi đua số 1" the one that the post lists, else the one of an organisation that it lists. */
function namesakeOf(bearers: readonly NamedSubject[], own: readonly NamedSubject[]) {
  const listed = new Set(own.map(idOfSubject));
  const owners = new Set(own.map(({ name }) => nameKey(name)));
  return (
    onlyOne(bearers.filter((bearer) => listed.has(idOfSubject(bearer)))) ??
    onlyOne(bearers.filter(({ within }) => within !== null && owners.has(nameKey(within))))
  );
}

const aboveOf = (known: Known, { within }: NamedSubject) =>
  within === null ? [] : (known.bearers.get(nameKey(within)) ?? []);

const onlyOne = (list: readonly NamedSubject[]) => (list.length === 1 ? referenceOf(list[0]) : null);

function referenceOf(subject: NamedSubject | undefined): SubjectReference | null {
  return subject ? { kind: subject.kind, documentId: subject.documentId, name: subject.name } : null;
}
