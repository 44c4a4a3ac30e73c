import type { AwardForm } from '../lexicon/awards';
import { keyAt, type Token } from '../reading/token';
import type { OrganisationMatch } from './organisation-at';
import type { RecipientKind } from './award';

/** A stretch of tokens, `from` up to `to`, and what it is in a sentence about awards. */
export type Chunk = { readonly from: number; readonly to: number } & (
  | {
      readonly kind: 'award';
      readonly form: AwardForm;
      /** 'khen thưởng' is its own verb. */ readonly verb: boolean;
    }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationMatch }
  | { readonly kind: 'person'; /** Without 'đồng chí'. */ readonly nameFrom: number }
  | { readonly kind: 'name' }
  | { readonly kind: 'recipient'; readonly recipient: Exclude<RecipientKind, 'mixed'> }
  | { readonly kind: 'count'; readonly value: number | null }
  | { readonly kind: 'year'; readonly value: number }
  | { readonly kind: 'give' | 'receive' | 'passive' | 'to' | 'of' | 'proxy' | 'unreal' | 'reason' }
  | { readonly kind: 'comma' | 'and' | 'semicolon' | 'word' }
);

export type ChunkKind = Chunk['kind'];

/** One sentence cut into chunks; `text` and `tokens` are those of the whole text. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
}

/** The words of the text from token `from` up to token `to`. */
export function wordsOf({ text, tokens }: Sentence, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** The key of the first token of a chunk. */
export function keyOf({ tokens, chunks }: Sentence, at: number): string {
  const chunk = chunks[at];
  return chunk ? keyAt(tokens, chunk.from) : '';
}
