import { CLOSER_STARTS, CLOSERS, COUNTERS, FURNITURE_STARTS, MENU, RELATED } from '../lexicon/furniture';
import { isFileName } from './is-file-name';
import { readPageTime } from './read-page-time';
import { phraseSet } from './phrase-set';
import type { Line } from './split-lines';

/**
 * What a line is by itself, wherever it stands:
 * 'closer' comes after a post, 'related' leads to other posts, 'time' is the line of publication,
 * 'file' the name of an image, 'furniture' anything else that belongs to the site, 'text' the rest.
 */
export type LineKind = 'closer' | 'related' | 'time' | 'file' | 'furniture' | 'text';

/** No line of furniture is longer, in UTF-16 code units: licence lines and footers come near. */
const LONGEST = 400;

const menu = phraseSet(MENU);
const closers = phraseSet(CLOSERS);
const related = phraseSet(RELATED);
const closerStarts = phraseSet(CLOSER_STARTS);
const furnitureStarts = phraseSet(FURNITURE_STARTS);
const counters = phraseSet(COUNTERS);

const LETTERS = /\p{L}/u;
/** No time of publication without a year. */
const DATED = /\d{4}/;
const TEMPLATE = /\{\{?\s*\w+\s*\}?\}|<%|%>|\[\[\w+\]\]|\$\{/;
const EDGES = /^[^\p{L}\p{N}©]+/u;
const ADDRESS_ONLY = /^(?:https?:\/\/|www\.)\S+$/i;

/** Tells what a line is by itself. Never throws; linear in the length of the line. */
export function classifyLine(line: Line): LineKind {
  if (line.text.length > LONGEST) return 'text';
  if (!LETTERS.test(line.text) && !DATED.test(line.text)) return 'furniture';
  if (DATED.test(line.text) && readPageTime(line.text)) return 'time';
  if (isFileName(line.text)) return 'file';
  if (TEMPLATE.test(line.text)) return 'closer';

  const key = line.key.replace(EDGES, '');
  if (!LETTERS.test(key)) return 'furniture';
  const bare = trimEdge(key);
  if (closers.has(bare)) return 'closer';
  if (related.has(bare)) return 'related';
  if (menu.has(bare)) return 'furniture';
  if (isCounter(key)) return 'furniture';
  if (ADDRESS_ONLY.test(line.text)) return 'furniture';

  const keyWithColon = line.text.trimEnd().endsWith(':') ? `${key}:` : key;
  if (closerStarts.startOf(keyWithColon)) return 'closer';
  if (line.key.startsWith('>>') || line.key.startsWith('»')) return 'furniture';
  if (furnitureStarts.startOf(keyWithColon)) return 'furniture';
  return isTrail(line.text) ? 'furniture' : 'text';
}

/** 'hôm nay4.374', '0 bình luận', 'lượt xem: 12': the words of a counter and numbers, nothing else. */
function isCounter(key: string): boolean {
  if (!/\d/.test(key) || key.length > 60) return false;
  const words = key
    .split(/[\d.,:;()[\]|•*/-]+/)
    .map((word) => word.trim())
    .filter(Boolean);
  return words.length > 0 && words.every((word) => counters.has(word));
}

/** 'Trang chủ › Tin tức › Hoạt động': the way to the page. */
function isTrail(text: string): boolean {
  const steps = text.split(/\s[›»>]\s/);
  return steps.length >= 2 && steps.every((step) => step.length <= 60);
}

function trimEdge(key: string): string {
  let end = key.length;
  while (end > 0 && !/[\p{L}\p{N}+]/u.test(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end).replace(/\s*\(\d+\)?$/, '');
}
