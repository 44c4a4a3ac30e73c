import type { Indicator, KnownSubject } from '../../../../../language';
import type { IndicatorReference, SubjectReference } from './reading';
import { nameKey } from './name-key';
import { wordsKey } from './words-key';

/** An organisation or a cluster with every name it is told by. */
export interface NamedSubject extends SubjectReference {
  readonly names: readonly string[];
  /** The organisation above it, or the owner of a cluster, by name. */
  readonly within: string | null;
}

/** What the newsroom knows by name: read once, and kept until one of them changes. */
export interface Known {
  /** The catalogue as editors keep it. */
  readonly indicators: readonly Indicator[];
  readonly indicatorByCode: ReadonlyMap<string, IndicatorReference>;
  readonly indicatorById: ReadonlyMap<string, IndicatorReference>;
  /** One per spelling of a name, for the reader; the id is the spelling's key. */
  readonly subjects: readonly KnownSubject[];
  /** By `nameKey`: all who bear the name, however it is spelt. */
  readonly bearers: ReadonlyMap<string, readonly NamedSubject[]>;
  /** By 'organisation:<documentId>' or 'cluster:<documentId>'. */
  readonly subjectById: ReadonlyMap<string, NamedSubject>;
}

/** Names a subject by kind and documentId. */
export const idOfSubject = ({ kind, documentId }: Pick<SubjectReference, 'kind' | 'documentId'>) =>
  `${kind}:${documentId}`;

/**
 * Makes the lists ready for reading. Different bodies may bear one name ("Cụm thi đua số 5" of every province), so
 * the reader is given names, and who is meant is chosen afterwards: see `subjectNamed`.
 */
export function knownOf(
  indicators: readonly { readonly reference: IndicatorReference; readonly indicator: Indicator }[],
  subjects: readonly NamedSubject[]
): Known {
  const bearers = new Map<string, NamedSubject[]>();
  const names = new Map<string, string>();
  for (const subject of subjects) {
    for (const name of subject.names) {
      const spelling = wordsKey(name);
      if (spelling === '') continue;
      if (!names.has(spelling)) names.set(spelling, name);
      const key = nameKey(name);
      const list = bearers.get(key);
      if (!list) bearers.set(key, [subject]);
      else if (list.at(-1) !== subject) list.push(subject);
    }
  }
  return {
    indicators: indicators.map(({ indicator }) => indicator),
    indicatorByCode: new Map(indicators.map(({ reference }) => [reference.code, reference])),
    indicatorById: new Map(indicators.map(({ reference }) => [reference.documentId, reference])),
    subjects: [...names].map(([id, name]) => ({ id, name })),
    bearers,
    subjectById: new Map(subjects.map((subject) => [idOfSubject(subject), subject])),
  };
}
