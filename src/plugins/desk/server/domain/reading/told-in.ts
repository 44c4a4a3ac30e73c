import type { HouseStyle } from '../../../../../language';
import { awardContent, awardKind } from './award-content';
import type { Told } from './decided';
import type { DecidedPassage } from './decision';
import { figureContent } from './figure-content';
import { formText } from './form-text';
import type { Known } from './known';
import { readAwardFindings } from './read-award-findings';
import { readFigureFindings } from './read-figure-findings';
import { settingOf } from './setting';
import { wordsKey } from './words-key';

/** What a sentence tells by itself, and the key of the finding that it makes. */
export interface ToldThere {
  readonly key: string;
  readonly told: Told;
}

/**
 * Reads again the one sentence that was decided about: what was decided is remembered as the text told it, not as an
 * editor corrected it.
 *
 * @returns null when the sentence by itself does not tell it.
 */
export function toldIn(
  kind: 'figure' | 'award',
  key: string,
  { quote, sentence }: DecidedPassage,
  known: Known,
  style: HouseStyle,
  today: string
): ToldThere | null {
  const values = { body: [{ type: 'paragraph', children: [{ text: sentence }] }] };
  const form = formText(values);
  const setting = settingOf(values, known, today);
  const read: (ToldThere & { keys: readonly string[]; quote: string })[] =
    kind === 'figure'
      ? readFigureFindings(form, setting, known, style).map((each) => ({
          ...{ key: each.keys[0] ?? key, keys: each.keys, quote: each.passage.quote },
          told: { kind: each.values.indicator?.unit ?? each.unit, content: figureContent(each.values) },
        }))
      : readAwardFindings(form, setting, known).map((each) => ({
          ...{ key: each.keys[0] ?? key, keys: each.keys, quote: each.passage.quote },
          told: { kind: awardKind(each.values), content: awardContent(each.values) },
        }));
  const found =
    read.find(({ keys }) => keys.includes(key)) ??
    read.find((each) => wordsKey(each.quote) === wordsKey(quote));
  return found ? { key: found.key, told: found.told } : null;
}
