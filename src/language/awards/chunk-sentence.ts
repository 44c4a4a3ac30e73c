import {
  AWARD_FORMS,
  FLAG_OF,
  GIVING,
  NO_AWARDS,
  REASONS,
  RECEIVING,
  RECIPIENTS,
  UNREAL,
} from '../lexicon/awards';
import { longestPhrase, phraseTrie } from '../reading/phrase-trie';
import { keyAt, type Token } from '../reading/token';
import type { Chunk, ChunkKind } from './chunk';
import { countAt } from './count-at';
import { nameEnd, organisationAt } from './organisation-at';
import { personAt } from './person-at';

const forms = phraseTrie(AWARD_FORMS);
const noAwards = phraseTrie(NO_AWARDS.map((phrase) => [phrase, true] as const));
const flagOf = phraseTrie(FLAG_OF.map((word) => [word, true] as const));
const recipients = phraseTrie(RECIPIENTS);
const words = phraseTrie<ChunkKind>([
  ...mean('reason', REASONS),
  ...mean('give', GIVING),
  ...mean('receive', RECEIVING),
  ...mean('unreal', UNREAL),
  ...mean('passive', ['được', 'vinh dự được']),
  ...mean('to', ['cho', 'tới', 'đến', 'gửi tới']),
  ...mean('of', ['của']),
  ...mean('proxy', ['thừa ủy quyền', 'thừa ủy quyền của', 'thay mặt']),
  ...mean('comma', [',']),
  ...mean('and', ['và', 'cùng', 'cùng với', 'kèm', 'kèm theo']),
  ...mean('semicolon', [';']),
]);

/** Cuts one sentence into chunks; the longest phrase of the lexicons wins, and no token is lost. */
export function chunkSentence(tokens: readonly Token[], from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; at < to;) {
    const chunk = chunkAt(tokens, at, chunks.at(-1));
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

function chunkAt(tokens: readonly Token[], at: number, previous: Chunk | undefined): Chunk {
  const skip = longestPhrase(noAwards, tokens, at);
  if (skip) return { kind: 'word', from: at, to: skip.end };
  const award = awardAt(tokens, at);
  if (award) return award;
  const year = yearAt(tokens, at);
  if (year) return year;

  const counted = previous?.kind === 'count';
  const recipient = longestPhrase(recipients, tokens, at);
  if (recipient && counted)
    return { kind: 'recipient', recipient: recipient.value, from: at, to: recipient.end };
  const organisation = organisationAt(tokens, at);
  if (organisation)
    return { kind: 'organisation', organisation, from: organisation.from, to: organisation.to };
  const person = personAt(tokens, at);
  if (person) return { kind: 'person', nameFrom: person.from, from: at, to: person.to };
  if (recipient) return { kind: 'recipient', recipient: recipient.value, from: at, to: recipient.end };
  const word = longestPhrase(words, tokens, at);
  if (word) return { kind: word.value, from: at, to: word.end } as Chunk;
  const count = countAt(tokens, at);
  if (count) return { kind: 'count', value: count.value, from: at, to: count.to };
  // A word in capitals inside a sentence: the short form of a name, 'LĐLĐ tỉnh A và B'.
  if (tokens[at]?.capital && previous) {
    const end = nameEnd(tokens, at);
    if (end > at) return { kind: 'name', from: at, to: end };
  }
  return { kind: 'word', from: at, to: at + 1 };
}

function awardAt(tokens: readonly Token[], at: number): Chunk | null {
  const first = longestPhrase(forms, tokens, at);
  if (!first) {
    const flag = keyAt(tokens, at) === 'cờ' && longestPhrase(flagOf, tokens, at + 1) !== null;
    return flag ? { kind: 'award', form: 'co-thi-dua', verb: false, from: at, to: at + 1 } : null;
  }
  let end = first.end;
  if (first.value === 'danh-hieu') {
    // 'danh hiệu “Chiến sĩ thi đua …”' is one award.
    const open = keyAt(tokens, end) === '"' ? end + 1 : end;
    const title = longestPhrase(forms, tokens, open);
    if (title?.value === 'danh-hieu') end = title.end;
  }
  return { kind: 'award', form: first.value, verb: first.value === 'khen-thuong', from: at, to: end };
}

function yearAt(tokens: readonly Token[], at: number): Chunk | null {
  const printed = keyAt(tokens, at) === 'năm' ? at + 1 : at;
  const key = keyAt(tokens, printed);
  if (!/^(?:199|20\d)\d$/.test(key) || (printed === at && keyAt(tokens, at - 1) !== '/')) return null;
  // '2021 - 2025' is a span of years, not a year.
  if (keyAt(tokens, printed + 1) === '-' && tokens[printed + 2]?.kind === 'number') return null;
  return { kind: 'year', value: Number(key), from: at, to: printed + 1 };
}

function mean(kind: ChunkKind, list: readonly string[]): (readonly [string, ChunkKind])[] {
  return list.map((phrase) => [phrase, kind] as const);
}
