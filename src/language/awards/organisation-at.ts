import { AWARD_FORMS } from '../lexicon/awards';
import { BODIES, HEADS, NAME_LINKS, NAME_PARTS, PRESIDENTS, type GiverLevel } from '../lexicon/organisations';
import { phrases } from '../lexicon/phrases';
import { PROVINCES } from '../lexicon/provinces';
import { longestPhrase, phraseTrie } from '../reading/phrase-trie';
import { keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import { personAt } from './person-at';

/** A name of an organisation: the tokens from `from` up to `to`. */
export interface OrganisationMatch {
  readonly from: number;
  readonly to: number;
  /** Where the proper name begins: of 'LĐLĐ tỉnh A' at A; `to` if it has none. */
  readonly nameFrom: number;
  readonly level: GiverLevel;
}

const heads = headTrie();
const bodies = phraseTrie(BODIES.map((body) => [body, true] as const));
const presidents = phraseTrie(PRESIDENTS.map((title) => [title, true] as const));
const nameParts = phraseTrie([...NAME_PARTS, ...PROVINCES.keys()].map((part) => [part, true] as const));
const forms = phraseTrie(AWARD_FORMS);
/** Verbs that end a name even where all is printed in capitals. */
const VERBS = new Set(['tặng', 'trao', 'được', 'cho', 'nhận', 'của', 'khen', 'thưởng'].map(wordKey));
const links = new Set(NAME_LINKS.flatMap((link) => link.replace('.', '').split(' ')).map(wordKey));
const cities = phraseTrie(
  [...PROVINCES].filter(([, kind]) => kind === 'thành phố').map(([name]) => [name, true] as const)
);
/** Names of firms and schools hold words without a capital; those of unions and authorities hardly. */
const LOOSE: ReadonlySet<GiverLevel> = new Set(['other', 'grassroots']);
/** Small words that stand between names, never inside one. */
const BETWEEN = new Set(
  phrases(`và | với | cùng | cho | của | do | có | là | vì | tại | ở | về | theo | từ | để | khi | sau | trước | năm | ngày | gồm | thuộc | đã
    được | bị | sẽ | trao | tặng | nhận | gửi | mời | chúc | mở | ký | giao | dự | thăm | đạt | trong | trên | ngoài | qua | đến | tới | như`).map(
    wordKey
  )
);
const CITY_HEAD = new Set(['phố', 'tp', '.']);
/** 'Ban Thường vụ' of 'Công đoàn' of 'Công ty': no name is nested deeper. */
const DEEPEST = 3;
/** No name of an organisation is longer, in tokens. */
const LONGEST = 24;

/**
 * Reads the name of an organisation at a token: a head of the lexicon, the words in capitals after it, and what links
 * them ('LĐLĐ huyện', 'Công đoàn ngành Giáo dục và Đào tạo tỉnh').
 */
export function organisationAt(tokens: readonly Token[], at: number, depth = 0): OrganisationMatch | null {
  const body = longestPhrase(bodies, tokens, at) ?? presidentAt(tokens, at);
  if (body && tokens[at]?.capital) {
    const inner = depth < DEEPEST ? organisationAt(tokens, body.end, depth + 1) : null;
    if (inner) return { ...inner, from: at };
  }
  const head = longestPhrase(heads, tokens, at);
  if (!head || (head.value.capital && !tokens[at]?.capital)) return null;
  let to = head.value.whole ? head.end : nameEnd(tokens, head.end, LOOSE.has(head.value.level));
  if (to === head.end && head.value.named) return null;
  // 'Ban Nữ công LĐLĐ tỉnh': a part and the whole that it belongs to.
  if (head.value.level === 'other' && depth < DEEPEST && startsHead(tokens, to))
    to = organisationAt(tokens, to, depth + 1)?.to ?? to;
  return { from: at, to, nameFrom: head.end, level: levelOf(tokens, head.value.level, head.end) };
}

/** 'Chủ tịch UBND tỉnh' gives awards in that name; the chairman of a union does not. */
function presidentAt(tokens: readonly Token[], at: number): { end: number } | null {
  const title = longestPhrase(presidents, tokens, at);
  const next = title ? keyAt(tokens, title.end) : '';
  return next === 'ubnd' || next === 'ủy' ? title : null;
}

/**
 * Where a name that begins at a token ends.
 *
 * @param loose whether single small words may stand inside: 'Công ty Giày da Ánh Sáng'.
 */
export function nameEnd(tokens: readonly Token[], from: number, loose = false): number {
  const sentence = tokens[from - 1]?.sentence;
  let end = from;
  while (end < from + LONGEST && tokens[end]?.sentence === sentence) {
    const token = tokens[end] as Token;
    const part = longestPhrase(nameParts, tokens, end);
    const head = longestPhrase(heads, tokens, end);
    if (part && token.capital) end = part.end;
    else if (VERBS.has(token.key) || longestPhrase(forms, tokens, end)) return end;
    else if (token.capital && head && !head.value.stops) end = head.end;
    else if (token.capital && !((end > from || afterProvince(tokens, end)) && endsBefore(tokens, end)))
      end += 1;
    else if (token.kind === 'number' && keyAt(tokens, end - 1) === 'số') end += 1;
    else {
      const next = linkEnd(tokens, end) ?? (loose && end > from ? looseEnd(tokens, end) : null);
      if (next === null) return end;
      end = next;
    }
  }
  return end;
}

/** 'Tổng LĐLĐ', 'LĐLĐ' begin another name; 'Nguyễn Văn An' after 'LĐLĐ huyện A' is its chairman. */
function endsBefore(tokens: readonly Token[], at: number): boolean {
  if (startsHead(tokens, at)) return true;
  const named = links.has(keyAt(tokens, at - 1)) && !afterProvince(tokens, at);
  const person = named ? null : personAt(tokens, at);
  return person !== null && person.to - person.from >= 3;
}

/** Districts are named after persons, provinces are not: 'Chủ tịch LĐLĐ tỉnh Nguyễn Thị Lá'. */
function afterProvince(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at - 1) === 'tỉnh';
}

/** Words between two words in capitals: 'tỉnh', 'số', '-', '&', brackets around a short form. */
function linkEnd(tokens: readonly Token[], at: number): number | null {
  let next = at;
  const mark = keyAt(tokens, at);
  if (mark === '-' || mark === '&' || mark === '.') {
    const token = tokens[at + 1];
    return token?.capital && (mark !== '.' || keyAt(tokens, at - 1) === 'tp') && !startsHead(tokens, at + 1)
      ? at + 1
      : null;
  }
  if (mark === '(' && tokens[at + 1]?.capital && keyAt(tokens, at + 2) === ')') return at + 3;
  while (next < at + 3 && links.has(keyAt(tokens, next))) next += 1;
  if (next === at) return null;
  const after = tokens[next];
  const named = after?.capital || after?.kind === 'number';
  // 'LĐLĐ tỉnh', 'Tỉnh ủy các tỉnh': the kind of unit may close the name.
  return named ? next : next === at + 1 && keyAt(tokens, at) === 'tỉnh' ? next : null;
}

/** A second syllable without a capital, before a word with one. */
function looseEnd(tokens: readonly Token[], at: number): number | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const inside = token?.kind === 'word' && next?.capital && next.sentence === token.sentence;
  return inside && !BETWEEN.has(token.key) && !startsHead(tokens, at + 1) ? at + 1 : null;
}

function startsHead(tokens: readonly Token[], at: number): boolean {
  const head = longestPhrase(heads, tokens, at);
  return head !== null && head.value.stops;
}

/** 'LĐLĐ thành phố …' is a province's if the city is one, else a district's. */
function levelOf(tokens: readonly Token[], level: GiverLevel, nameFrom: number): GiverLevel {
  if (level !== 'province' || !CITY_HEAD.has(keyAt(tokens, nameFrom - 1))) return level;
  const known = longestPhrase(cities, tokens, nameFrom) ?? (keyAt(tokens, nameFrom) === 'hcm' ? true : null);
  return known || nameFrom >= tokens.length || !tokens[nameFrom]?.capital ? 'province' : 'district';
}

interface Head {
  readonly level: GiverLevel;
  /** Only with a capital letter: 'Công đoàn', not the word 'công đoàn'. */
  readonly capital: boolean;
  /** Only with a name behind it: 'Ban', 'Đội', 'Bộ'. */
  readonly named: boolean;
  /** The name is complete: 'Thủ tướng Chính phủ'. */
  readonly whole: boolean;
  /** Where it stands inside a name, the name ends before it. */
  readonly stops: boolean;
}

function headTrie() {
  const small = new Set(HEADS.map(([head]) => head).filter((head) => head === head.toLowerCase()));
  return phraseTrie(
    HEADS.map(([head, level]) => {
      const value: Head = {
        level,
        capital: !small.has(head.toLowerCase()),
        named:
          (level === 'other' && head !== 'LĐLĐ' && head !== 'Liên đoàn Lao động') ||
          head === 'Bộ' ||
          head === 'Sở',
        whole: level === 'state' || level === 'government' || level === 'confederation',
        stops: /^(?:LĐLĐ|Liên đoàn|UBND|Ủy ban nhân dân|Tổng|TLĐ|CĐCS|Công đoàn|Thủ tướng|Sở|Bộ)/u.test(head),
      };
      return [head, value] as const;
    })
  );
}
