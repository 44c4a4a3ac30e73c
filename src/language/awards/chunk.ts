import type { AwardForm } from '../lexicon/awards';
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
