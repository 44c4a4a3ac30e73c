import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../language';
import { explainPlaces, type PlaceView } from '../domain/inline/explain-places';
import { postTexts } from '../domain/inline/post-texts';
import { printToken } from '../domain/inline/print-token';
import { tokenKey, type Token } from '../domain/inline/token';
import { writePost } from '../domain/inline/write-post';
import { getService } from '../get-service';
import { readFresh } from '../store/derived/fresh';
import { readTokenFacts } from '../store/read-token-facts';
import { houseStyle } from './house-style';

type Texts = Map<string, string | null>;

/**
 * Figures inside texts. What they say comes from verified figures alone, as panels say it; it is remembered as panels
 * are, and forgotten on every node as soon as its subject or indicator changes.
 */
const inline = ({ strapi }: { strapi: Core.Strapi }) => {
  const keyOf = (locale: Locale, token: Token) => `inline ${locale} ${tokenKey(token)}`;

  /** What tokens say in a locale, by `tokenKey`; null for nothing. One batch however many. */
  const read = async (tokens: readonly Token[], locale: Locale): Promise<Texts> => {
    const freshness = getService(strapi, 'freshness');
    // Within a transaction its own writes count, which nobody else may be shown.
    const alone = !strapi.db.inTransaction();
    if (alone) await freshness.check();
    const texts: Texts = new Map();
    const unknown: Token[] = [];
    for (const token of tokens) {
      const known = alone ? freshness.recall<{ text: string | null }>(keyOf(locale, token)) : undefined;
      if (known) texts.set(tokenKey(token), known.text);
      else unknown.push(token);
    }
    if (unknown.length === 0) return texts;
    await readFresh(strapi, async (connection, state) => {
      const facts = await readTokenFacts(strapi, connection, state, unknown, houseStyle(strapi, locale));
      for (const token of unknown) {
        const printed = printToken(token, facts);
        const text = 'text' in printed ? printed.text : null;
        texts.set(tokenKey(token), text);
        const [indicator, subject] = [facts.indicator(token.indicator), facts.subject(token.subject)];
        // Nobody tells when something comes into being that has no key yet.
        if (!alone || !indicator || !subject) continue;
        const dependencies = [subject.key, `indicator:${indicator.id}`];
        freshness.remember(keyOf(locale, token), { text }, dependencies, state.epoch);
      }
    });
    return texts;
  };

  return {
    /**
     * Writes what a post says for readers: every token in it becomes what it stands for, or goes with its part of the
     * sentence. Posts inside it are written in their own locale. One batch per locale however many tokens and posts.
     *
     * @param value a post, a list of posts, or one value of a post with the name of its field.
     * @returns the very same value when there is no token in it.
     */
    async write<Value>(value: Value, locale: Locale, field = ''): Promise<Value> {
      const wanted: Record<Locale, Map<string, Token>> = { vi: new Map(), en: new Map() };
      writePost(
        value,
        locale,
        (language) => (token) => {
          wanted[language].set(tokenKey(token), token);
          return '0';
        },
        field
      );
      const texts: Record<Locale, Texts> = {
        vi: wanted.vi.size > 0 ? await read([...wanted.vi.values()], 'vi') : new Map(),
        en: wanted.en.size > 0 ? await read([...wanted.en.values()], 'en') : new Map(),
      };
      return writePost(
        value,
        locale,
        (language) => (token) => texts[language].get(tokenKey(token)) ?? null,
        field
      );
    },

    /** Whether there is any token in a value; without asking the database. */
    holdsTokens: (value: unknown, field = ''): boolean =>
      writePost(value, 'vi', () => () => '0', field) !== value,

    /**
     * Every token in a post as an editor has it before them, right or wrong, with what readers will see of it or why
     * they will not.
     */
    async explain(post: Readonly<Record<string, unknown>>, locale: Locale): Promise<PlaceView[]> {
      const texts = postTexts(post);
      return readFresh(strapi, (connection, state) =>
        explainPlaces(texts, (tokens) =>
          readTokenFacts(strapi, connection, state, tokens, houseStyle(strapi, locale))
        )
      );
    },
  };
};

export default inline;
