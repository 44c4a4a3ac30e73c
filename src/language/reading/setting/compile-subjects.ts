import { phraseTrie, type PhraseTrie } from '../phrase-trie';
import type { KnownSubject } from './find-subjects';

const compiled = new WeakMap<readonly KnownSubject[], PhraseTrie<KnownSubject>>();

/** Makes the names of subjects ready for reading; once per list, since ten thousand bodies take a while. */
export function compileSubjects(subjects: readonly KnownSubject[]): PhraseTrie<KnownSubject> {
  const known = compiled.get(subjects);
  if (known) return known;
  const trie = phraseTrie(
    subjects.flatMap((subject) =>
      [subject.name, ...(subject.aliases ?? [])].map((name): [string, KnownSubject] => [name, subject])
    )
  );
  compiled.set(subjects, trie);
  return trie;
}
