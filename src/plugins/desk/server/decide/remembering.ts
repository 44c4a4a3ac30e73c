import { normalize } from '../../../../language';
import { awardContent, awardKind } from '../domain/reading/award-content';
import type { Decided, Told } from '../domain/reading/decided';
import { figureContent } from '../domain/reading/figure-content';
import { follow, type Found } from '../domain/reading/follow';
import { toldIn } from '../domain/reading/told-in';
import type { Deciding } from './deciding';
import type { EntryDecision } from './entry-kinds';

/** The earlier decision about the same finding, if there is one. */
export const decidedAbout = ({ decided }: Deciding, { kind, key }: EntryDecision): Decided | undefined =>
  decided.find((each) => each.kind === kind && each.key === key);

/** What is kept of a decision: the sentence, and what it tells by itself. */
export function rememberedAs(
  deciding: Deciding,
  decision: EntryDecision,
  verdict: Decided['verdict'],
  entry: string | null
): Decided {
  const { known, style, today } = deciding;
  const { kind, key, finding } = decision;
  const there = toldIn(kind, key, finding, known, style, today);
  return {
    ...{ kind, verdict, entry, reason: null, by: null },
    // The key of a changed finding is the earlier one: from now on it goes by its new sentence.
    key: decision.verdict === 'update' ? (there?.key ?? key) : key,
    quote: normalize(finding.quote),
    sentence: normalize(finding.sentence),
    told: there?.told ?? toldByValues(deciding, decision),
  };
}

/** The entry that a changed finding belongs to: by its decision, else the likest of those that were typed in. */
export function entryAbout(deciding: Deciding, decision: EntryDecision): string | null {
  const before = decidedAbout(deciding, decision);
  if (before?.entry) return before.entry;
  const { known, style, today, figures, awards } = deciding;
  const { kind, key, finding } = decision;
  const entries = (
    kind === 'figure'
      ? figures.map(({ figure, remembered }) => ({ id: figure.documentId, remembered }))
      : awards.map(({ award, remembered }) => ({ id: award.documentId, remembered }))
  ).filter(({ remembered }) => remembered.key === null);
  const told = toldIn(kind, key, finding, known, style, today)?.told ?? toldByValues(deciding, decision);
  const found: Found = { keys: [key], places: [finding], identity: null, ...told };
  const at = follow(
    entries.map(({ remembered }) => remembered),
    [found]
  ).findIndex((place) => place !== null);
  return entries[at]?.id ?? null;
}

function toldByValues({ known }: Deciding, decision: EntryDecision): Told {
  if (decision.kind === 'award') {
    const { values } = decision;
    return values ? { kind: awardKind(values), content: awardContent(values) } : NOTHING;
  }
  const { values } = decision;
  if (!values) return NOTHING;
  const unit = known.indicatorById.get(values.indicator?.documentId ?? '')?.unit ?? '';
  return { kind: unit, content: figureContent(values) };
}

const NOTHING: Told = { kind: '', content: '' };
