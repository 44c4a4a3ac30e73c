import {
  BODY_STARTS,
  GESTURES,
  PERSONS,
  POSITIONS,
  SCENES,
  TELLING,
  WEAK_GESTURES,
  WEAK_SCENES,
} from '../lexicon/captions';
import { splitSentences } from '../sentence';
import { phraseSet } from './phrase-set';
import type { Line } from './split-lines';

const scenes = phraseSet(SCENES);
const weakScenes = phraseSet(WEAK_SCENES);
const persons = phraseSet(PERSONS);
const gestures = phraseSet(GESTURES);
const weakGestures = phraseSet(WEAK_GESTURES);
const positions = phraseSet(POSITIONS);
const telling = phraseSet([...TELLING, 'đã', 'sẽ']);
const bodyStarts = phraseSet(BODY_STARTS);

/** What stands before a line: an image's file name, an image's text (the title again), or neither. */
export type Before = 'file' | 'repeat' | 'none';

/** Longest caption without a credit, in words, by what stands before it. */
const LONGEST: Readonly<Record<Before, number>> = { file: 60, repeat: 40, none: 35 };
const SHORT = 14;

/**
 * Whether a line without a credit is a caption: one sentence that shows a scene rather than tells what happened.
 *
 * @param credited whether the page prints credits under its pictures: then a whole sentence without one is body.
 */
export function isCaption(line: Line, before: Before, credited: boolean): boolean {
  if (line.words > LONGEST[before] || splitSentences(line.text).length !== 1) return false;
  if (line.text.endsWith(':') || line.text.includes(';')) return false;
  const { key } = line;
  const startsBody = bodyStarts.startOf(key) !== null;
  if (before === 'file') return !(startsBody && line.words > SHORT);
  if (before === 'repeat') return !startsBody && !telling.within(key);
  if (positions.within(key)) return true;
  if (startsBody || telling.within(key)) return false;
  if (scenes.startOf(key)) return !line.closed || line.words <= SHORT;
  const person = persons.startOf(key) !== null;
  if (!line.closed)
    return (
      (person && (gestures.within(key) || weakGestures.within(key))) ||
      (weakScenes.startOf(key) !== null && gestures.within(key))
    );
  return person && gestures.within(key) && !credited;
}
