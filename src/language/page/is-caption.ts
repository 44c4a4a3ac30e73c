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
const speaking = phraseSet(['phát biểu']);
const bodyStarts = phraseSet(BODY_STARTS);

/** What stands before a line: an image's file name, its text (the title again), "Một số hình ảnh:", or none of these. */
export type Before = 'file' | 'repeat' | 'gallery' | 'none';

/** Longest caption without a credit, in words, by what stands before it. */
const LONGEST: Readonly<Record<Before, number>> = { file: 60, repeat: 40, gallery: 35, none: 35 };
const SHORT = 14;
const UNCLOSED = 25;

/** What a page shows of its pictures besides the captions themselves. */
export interface Pictures {
  /** Captions carry credits: a whole sentence without one is body. */
  readonly credited: boolean;
  /** File names, repeated titles or bare scenes stand between the paragraphs. */
  readonly shown: boolean;
}

/** Whether a line without a credit is a caption: one sentence that shows a scene rather than tells what happened. */
export function isCaption(line: Line, before: Before, { credited, shown }: Pictures): boolean {
  if (line.words > LONGEST[before] || splitSentences(line.text).length !== 1) return false;
  if (line.text.endsWith(':') || line.text.includes(';')) return false;
  const { key } = line;
  const startsBody = bodyStarts.startOf(key) !== null;
  if (before === 'file') return !(startsBody && line.words > SHORT);
  if (before === 'repeat') return !startsBody && !telling.within(key);
  if (before === 'gallery' && !line.closed) return true;
  if (positions.within(key)) return true;
  if (startsBody) return false;
  const person = persons.startOf(key) !== null;
  const shows = gestures.within(key);
  if (!line.closed && person && line.words <= UNCLOSED && (shows || weakGestures.within(key))) return true;
  if (telling.within(key)) return false;
  if (scenes.startOf(key)) return !line.closed || line.words <= SHORT;
  if (!line.closed) return shows && (person || weakScenes.startOf(key) !== null);
  // A whole sentence with a number counts something, and only speakers are shown on pages that show nothing else.
  if (credited || !person || /\d/.test(line.text)) return false;
  return shown ? shows : speaking.within(key);
}

/** Whether a line is a bare scene, by which a page shows that it has pictures: 'Quang cảnh hội nghị'. */
export function isScene(line: Line): boolean {
  return line.words <= SHORT && scenes.startOf(line.key) !== null && !telling.within(line.key);
}
