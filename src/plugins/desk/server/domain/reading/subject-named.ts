import { idOfSubject, type Known, type NamedSubject } from './known';
import type { SubjectReference } from './reading';
import { wordsKey } from './words-key';

/** Who is meant by a name; `own` are the organisations and clusters that the post itself lists. */
export function subjectNamed(
  known: Known,
  own: readonly NamedSubject[],
  name: string
): SubjectReference | null {
  const key = wordsKey(name);
  const bearers = known.bearers.get(key) ?? [];
  if (bearers.length === 1) return referenceOf(bearers[0]);
  if (bearers.length > 1) return onlyOne(bearers.filter((bearer) => isAmong(own, bearer)));
  // "LĐLĐ tỉnh" in a post of LĐLĐ tỉnh A means that one.
  return onlyOne(own.filter(({ names }) => names.some((each) => wordsKey(each).startsWith(`${key} `))));
}

/** The post's own subject when it has just one: the one cluster, else the one organisation. */
export function singleSubject(own: readonly NamedSubject[]): SubjectReference | null {
  const clusters = own.filter(({ kind }) => kind === 'cluster');
  return onlyOne(clusters.length > 0 ? clusters : own);
}

const isAmong = (list: readonly NamedSubject[], subject: NamedSubject) =>
  list.some((each) => idOfSubject(each) === idOfSubject(subject));

const onlyOne = (list: readonly NamedSubject[]) => (list.length === 1 ? referenceOf(list[0]) : null);

function referenceOf(subject: NamedSubject | undefined): SubjectReference | null {
  return subject ? { kind: subject.kind, documentId: subject.documentId, name: subject.name } : null;
}
