import { parsePeriod } from '../../../../../language';
import type { SubjectKind } from '../subject-key';
import { ASPECTS, type Aspect, type Token } from './token';

const NAME = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const SUBJECT = /^(organisation|cluster):(.+)$/;
const LONGEST = 300;

/**
 * Reads what stands between the braces of a token: `figure`, an indicator, a subject, a period, and `value`, `change`
 * or `attainment`; without the last word it is the value. Any blanks part the words, a no-break space too.
 *
 * @returns null for anything else: an unknown word, one word too many, a period that is none.
 * @example parseToken('figure gift-value cluster:cum-so-5 2024 change')
 */
export function parseToken(inner: string): Token | null {
  if (inner.length > LONGEST) return null;
  const [keyword, indicator = '', subject = '', period = '', aspect = 'value', ...more] = inner
    .trim()
    .split(/\s+/u);
  const [, kind, name = ''] = SUBJECT.exec(subject) ?? [];
  if (keyword !== 'figure' || more.length > 0 || kind === undefined) return null;
  if (!NAME.test(indicator) || !NAME.test(name) || !parsePeriod(period)) return null;
  if (!(ASPECTS as readonly string[]).includes(aspect)) return null;
  return { indicator, subject: { kind: kind as SubjectKind, name }, period, aspect: aspect as Aspect };
}
