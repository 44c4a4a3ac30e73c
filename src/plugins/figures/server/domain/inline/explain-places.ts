import type { SubjectKind } from '../subject-key';
import { readSubjectKey } from '../subject-key';
import { findTokens } from './find-tokens';
import type { PostText } from './post-texts';
import { printToken, type TokenFacts, type TokenProblem } from './print-token';
import { tokenKey, writeToken, type Aspect, type Token } from './token';

/** One token in a text, as editors are told of it. */
export interface PlaceView {
  /** As it stands in the text. */
  readonly source: string;
  /** The field of the post that it stands in. */
  readonly field: string;
  /** What readers see; null: it is hidden, see `problem`. */
  readonly text: string | null;
  /** `syntax`: it cannot be understood. */
  readonly problem: TokenProblem | 'syntax' | null;
  readonly token: TokenView | null;
}

/** What a token asks for, in names that editors know. What is not found is null. */
export interface TokenView {
  /** With the subject's present slug. */
  readonly canonical: string;
  readonly indicator: { readonly documentId: string; readonly name: string } | null;
  readonly subject: { readonly kind: SubjectKind; readonly documentId: string; readonly name: string } | null;
  readonly period: string;
  readonly aspect: Aspect;
  /** A sum of members of whom some have not reported says less than it seems to. */
  readonly coverage: { readonly reported: number; readonly of: number } | null;
}

/**
 * Explains every token in some texts, in order.
 *
 * @param read reads what tokens are printed from; asked once.
 */
export async function explainPlaces(
  texts: readonly PostText[],
  read: (tokens: readonly Token[]) => Promise<TokenFacts>
): Promise<PlaceView[]> {
  const places = texts.flatMap(({ field, text }) =>
    findTokens(text).map(({ start, end, token }) => ({ source: text.slice(start, end), field, token }))
  );
  const tokens = new Map(places.flatMap(({ token }) => (token ? [[tokenKey(token), token] as const] : [])));
  if (tokens.size === 0)
    return places.map((place) => ({ ...place, text: null, problem: 'syntax', token: null }));
  const facts = await read([...tokens.values()]);
  return places.map(({ source, field, token }) => {
    if (!token) return { source, field, text: null, problem: 'syntax', token };
    const printed = printToken(token, facts);
    const said = 'text' in printed ? { text: printed.text, problem: null } : { text: null, ...printed };
    return { source, field, ...said, token: viewToken(token, facts) };
  });
}

function viewToken(token: Token, facts: TokenFacts): TokenView {
  const { period, aspect } = token;
  const indicator = facts.indicator(token.indicator) ?? null;
  const subject = facts.subject(token.subject) ?? null;
  const cell = indicator && subject && facts.cell(subject.key, indicator, period);
  const name = subject?.slug ?? token.subject.name;
  return {
    canonical: writeToken({
      ...token,
      indicator: indicator?.code ?? token.indicator,
      subject: { kind: token.subject.kind, name },
    }),
    indicator: indicator && { documentId: indicator.id, name: indicator.name },
    subject: subject && { ...readSubjectKey(subject.key), name: subject.name },
    period,
    aspect,
    coverage:
      cell?.origin === 'computed' && cell.coverage && cell.coverage.reported < cell.coverage.of
        ? { reported: cell.coverage.reported, of: cell.coverage.of }
        : null,
  };
}
