import { toneKey, type Figure } from '../../../../../language';

/** Whether two figures are told of one subject, as far as it is known. */
function sameSubject(a: Figure, b: Figure): boolean {
  if (a.subjectId !== null || b.subjectId !== null) return a.subjectId === b.subjectId;
  return toneKey(a.subject ?? '') === toneKey(b.subject ?? '');
}

/** Whether two figures are told of one subject in one period. */
export const sameSetting = (a: Figure, b: Figure) => a.period === b.period && sameSubject(a, b);
