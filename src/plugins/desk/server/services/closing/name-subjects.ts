import type { Reading } from '../../../../figures/server/services/cells';
import { readSubjectKey } from '../../../../figures/server/domain/subject-key';
import type { Locale } from '../../../../../language';
import type { NamedSubject } from '../../domain/closing/preview';

/** Subjects by name, in their order; what is gone goes by its documentId. */
export async function nameSubjects(
  reading: Reading,
  keys: readonly string[],
  locale: Locale
): Promise<NamedSubject[]> {
  const names = await reading.names(keys, locale);
  return keys.map((key) => {
    const { kind, documentId } = readSubjectKey(key);
    return { kind, documentId, name: names.get(key) ?? documentId };
  });
}
