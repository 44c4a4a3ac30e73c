import type { Award } from './award';
import type { Chunk, Sentence } from './chunk';
import { countBefore } from './count-before';
import { findGiver, type Giver } from './find-giver';
import { findRecipients } from './find-recipients';
import { findTheme } from './find-theme';
import { isReceived, isTold } from './is-told';
import type { RecipientGroup, RecipientList } from './recipients';
import type { Stretch } from './split-awards';

/** What the sentence has told before an award. */
export interface Told {
  readonly giver: Giver | null;
  /** The last year that the sentence names before the award, else that of the context. */
  readonly year: number | null;
  /** Who received the award before, if the sentence named them first: 'X được tặng … và …'. */
  readonly subject: readonly RecipientGroup[] | null;
  /** An award was read: one after it needs no verb of its own. */
  readonly accepted: boolean;
}

/** The awards of one form at one place, and what they tell for the next. */
export interface ReadAward {
  readonly awards: readonly Award[];
  readonly told: Told;
  /** No recipient was found: "Bằng khen và Giấy khen cho …" names them after the next form. */
  readonly open: boolean;
  /** Nothing but "và" or a comma stands between the form before and this one. */
  readonly joined: boolean;
}

/** Reads one award from the chunks that belong to it. */
export function readAward(sentence: Sentence, stretch: Stretch, told: Told): ReadAward {
  const { text, tokens, chunks } = sentence;
  const { from, award, to } = stretch;
  const chunk = chunks[award];
  const joined = from === award && told.accepted;
  if (chunk?.kind !== 'award' || !isTold(sentence, stretch, told.accepted))
    return { awards: [], told, open: false, joined };

  const own = findGiver(sentence, stretch);
  const giver = own ?? (chunk.form === 'giai-thuong' ? null : told.giver);
  const found = findRecipients(sentence, stretch);
  if (chunk.verb && !isDefinite(found, giver)) return { awards: [], told, open: false, joined };
  const theme = findTheme(sentence, stretch, own, found);
  const year = theme?.year ?? lastYear(chunks, award, to) ?? told.year;

  const first = Math.min(award, own?.from ?? award, found?.from ?? award, verbBefore(chunks, from, award));
  const last = Math.max(award + 1, own?.to ?? 0, found?.to ?? 0, theme?.to ?? 0);
  const start = tokens[chunks[first]?.from ?? 0]?.start ?? 0;
  const end = tokens[(chunks[last - 1]?.to ?? 1) - 1]?.end ?? start;
  const count = countBefore(chunks, award);
  const shared = count === null && (joined || isReceived(chunks, from, award)) ? told.subject : null;
  const groups = found?.groups ?? shared ?? [{ recipients: null, count, named: [] }];
  const awards = groups.map((group) => ({
    form: chunk.form,
    giver: giver?.name ?? null,
    giverLevel: giver?.level ?? null,
    recipients: group.recipients,
    count: group.count,
    named: group.named,
    theme: theme?.text ?? null,
    year,
    text: text.slice(start, end),
    start,
    end,
  }));
  const subject = found && found.from < award ? found.groups : shared;
  return {
    awards,
    told: { giver, year: told.year, accepted: true, subject },
    open: found === null && shared === null,
    joined,
  };
}

/** 'khen thưởng' is an award only of somebody to somebody: 'LĐLĐ tỉnh khen thưởng', 'khen thưởng 5 tập thể'. */
function isDefinite(found: RecipientList | null, giver: Giver | null): boolean {
  return found !== null && (giver !== null || found.groups.some((group) => group.count !== null));
}

function verbBefore(chunks: readonly Chunk[], from: number, award: number): number {
  let at = award;
  while (at > from && ['count', 'give', 'receive', 'passive'].includes(chunks[at - 1]?.kind ?? '')) at -= 1;
  return at;
}

function lastYear(chunks: readonly Chunk[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'year') return chunk.value;
  }
  return null;
}
