import type { Locale } from '../../../../../language';
import { isBlocks, writeBlocks } from './write-blocks';
import { writeText, type Print } from './write-text';

/** Prints in the locale of the post that a text belongs to. */
export type PrintIn = (locale: Locale) => Print;

/** A title stands alone: it may lose a number, not its words. */
const TITLES: ReadonlySet<string> = new Set(['title']);

/**
 * Writes everything that a post says for readers – title, standfirst, body, summary, agenda, captions, seo – and so
 * with the posts inside it, each in its own locale: every text in the value, wherever it stands, so that a field
 * which is added later is not forgotten.
 *
 * @param value a post, a list of posts, a component, a body of blocks or a text, as delivery has it.
 * @param locale of what does not name its own.
 * @returns the very same value when there is no token in it; nothing is changed in place.
 */
export function writePost<Value>(value: Value, locale: Locale, print: PrintIn, field = ''): Value {
  const write = (each: unknown, name: string, language: Locale): unknown => {
    if (typeof each === 'string') return writeText(each, print(language), { keepRest: TITLES.has(name) });
    if (isBlocks(each)) return writeBlocks(each, print(language));
    if (Array.isArray(each))
      return keepSame(
        each,
        each.map((item) => write(item, name, language))
      );
    if (!isPlain(each)) return each;
    const own = each.locale === 'vi' || each.locale === 'en' ? each.locale : language;
    const entries = Object.entries(each).map(([key, inner]) => [key, inner, write(inner, key, own)] as const);
    if (entries.every(([, before, after]) => before === after)) return each;
    return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
  };
  return write(value, field, locale) as Value;
}

function keepSame(before: readonly unknown[], after: unknown[]): readonly unknown[] {
  return after.every((item, at) => item === before[at]) ? before : after;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
