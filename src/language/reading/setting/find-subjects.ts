import { organisationAt } from '../../awards/organisation-at';
import { longestPhrase, type PhraseTrie } from '../phrase-trie';
import { keyAt, type Token } from '../token';
import { wordKey } from '../word-key';

/** An organisation or cluster that a caller knows. */
export interface KnownSubject {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A union or cluster named in the text: its tokens, and whether it may be the one who did what is told. */
export interface SubjectMention {
  readonly from: number;
  readonly to: number;
  readonly known: KnownSubject | null;
  readonly acts: boolean;
}

/** First words of the names of unions and clusters; other bodies report no union figures. */
const HEADS: ReadonlySet<string> = new Set(
  ['lđlđ', 'liên', 'công', 'cđcs', 'nghiệp', 'tổng', 'tlđ', 'cụm', 'khối', 'cđ', 'ban', 'btv', 'bch'].map(
    wordKey
  )
);
const UNION_WORDS: ReadonlySet<string> = new Set(
  ['lđlđ', 'liên', 'đoàn', 'cđcs', 'tlđ', 'cụm', 'thi', 'cđ'].map(wordKey)
);
/** After these the organisation is the receiver, the place or the owner, not the one who acts. */
const OBLIQUE: ReadonlySet<string> = new Set(
  ['cho', 'của', 'tại', 'về', 'với', 'từ', 'vào', 'thuộc', 'đến', 'tới', 'ở', 'tặng', 'nghị', 'bởi', '-'].map(
    wordKey
  )
);

/** Finds the unions and clusters named in a text, from left to right and without overlaps. */
export function findSubjects(tokens: readonly Token[], known: PhraseTrie<KnownSubject>): SubjectMention[] {
  const found: SubjectMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const mention = mentionAt(tokens, at, known);
    if (mention) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}

function mentionAt(
  tokens: readonly Token[],
  at: number,
  known: PhraseTrie<KnownSubject>
): SubjectMention | null {
  const acts = !OBLIQUE.has(keyAt(tokens, at - 1));
  const listed = longestPhrase(known, tokens, at);
  const token = tokens[at];
  const named = token?.capital && HEADS.has(token.key) ? organisationAt(tokens, at) : null;
  if (listed && (!named || listed.end >= named.to))
    return { from: at, to: listed.end, known: listed.value, acts };
  if (!named || !isUnion(tokens, at, named.nameFrom)) return null;
  if (isGeneral(tokens, named.nameFrom, named.to)) return null;
  return { from: at, to: named.to, known: listed?.value ?? null, acts };
}

/** `CĐCS`, `LĐLĐ tỉnh`, `LĐLĐ các tỉnh`: no name of one organisation; the subject of the text is meant. */
function isGeneral(tokens: readonly Token[], nameFrom: number, to: number): boolean {
  return to === nameFrom || keyAt(tokens, nameFrom - 2) === 'các' || keyAt(tokens, nameFrom) === 'các';
}

function isUnion(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (UNION_WORDS.has(keyAt(tokens, at))) return true;
  return false;
}
