import { organisationAt, type OrganisationMatch } from '../../awards/organisation-at';
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
  /** "LĐLĐ tỉnh" without a name is the subject of the whole text if it is anybody's. */
  readonly distinct: boolean;
  /** Called by its place alone, "Cao Bằng": never the subject of the whole text while a union is named in full. */
  readonly bare: boolean;
}

/** First words of the names of unions and clusters; other bodies report no union figures. */
const HEADS: ReadonlySet<string> = new Set(
  ['lđlđ', 'liên', 'công', 'cđcs', 'nghiệp', 'tổng', 'tlđ', 'cụm', 'khối', 'cđ'].map(wordKey)
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

/** Before a name these say that the place is meant: "tại tỉnh Cao Bằng". */
const PLACES: ReadonlySet<string> = new Set(
  ['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'trấn', 'phố', 'tp', 'tx'].map(wordKey)
);
/** Kinds of bodies of which `các` makes many. */
const PLURAL: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'quận', 'cấp', 'ngành', 'vị'].map(wordKey));
/** What belongs to unions in general, and is no union: "Mái ấm Công đoàn", "Chuyến xe Công đoàn". */
const OWNED: ReadonlySet<string> = new Set(
  [
    'ấm',
    'xe',
    'tàu',
    'cơm',
    'tết',
    'quỹ',
    'động',
    'chức',
    'trào',
    'bộ',
    'viên',
    'luật',
    'lệ',
    'hóa',
    'chợ',
    'cnvclđ',
    'nlđ',
  ].map(wordKey)
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
  const before = tokens[at - 1]?.sentence === tokens[at]?.sentence ? keyAt(tokens, at - 1) : '';
  const acts = !OBLIQUE.has(before) && !OWNED.has(before);
  const listed = longestPhrase(known, tokens, at);
  const token = tokens[at];
  const headed = token !== undefined && HEADS.has(token.key);
  const begins = headed && token.capital && !OWNED.has(before);
  const named = begins ? organisationAt(tokens, at) : null;
  if (listed && (!named || listed.end >= named.to)) {
    if (!headed && PLACES.has(before)) return null;
    return { from: at, to: listed.end, known: listed.value, acts, distinct: true, bare: !headed };
  }
  if (!named || !isUnion(tokens, at, named.nameFrom)) return null;
  if (isGeneral(tokens, named)) return null;
  return {
    ...{ from: at, to: named.to, known: listed?.value ?? null },
    ...{ acts, distinct: isDistinct(named), bare: false },
  };
}

/** `CĐCS`, `LĐLĐ các tỉnh`, `Chuyến tàu Công đoàn - Xuân`: the name of no organisation. */
function isGeneral(tokens: readonly Token[], { nameFrom, to, level }: OrganisationMatch): boolean {
  if (keyAt(tokens, nameFrom) === '-' || (to === nameFrom && level === 'grassroots')) return true;
  return (
    keyAt(tokens, nameFrom) === 'các' ||
    (keyAt(tokens, nameFrom - 2) === 'các' && PLURAL.has(keyAt(tokens, nameFrom - 1)))
  );
}

/** Whether a name tells one organisation from others: "LĐLĐ tỉnh A", but not "LĐLĐ tỉnh". */
function isDistinct({ nameFrom, to, level }: OrganisationMatch): boolean {
  return to > nameFrom || level === 'confederation';
}

function isUnion(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (UNION_WORDS.has(keyAt(tokens, at))) return true;
  return false;
}
