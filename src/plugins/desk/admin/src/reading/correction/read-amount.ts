import type { Qualifier } from '../../../../../../language/lexicon/qualifiers';
import { UNITS, type Unit } from '../../../../../../language/lexicon/units';
import { parseFigure } from '../../../../../../language/parse-figure';

/** A number as somebody types it. */
export interface Amount {
  readonly value: number;
  /** The upper end of a range. */
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** What follows a stroke: '1.653/1.450' is 1.653 of 1.450. */
  readonly of: number | null;
}

const NOUNS: ReadonlyMap<string, string> = new Map(UNITS.map(({ code, vi }) => [code, vi]));
/** '200 triệu - 300 triệu': a hyphen or a dash between two numbers. */
const DASH = /^(.+?)\s*[-–]\s*(.+)$/u;
const STROKE = /^(.+?)\s*\/\s*([\d.,]+(?:\s+\p{L}+)?)$/u;

/**
 * Reads a number typed the Vietnamese way. The unit may be left out; a word before it and a range are understood.
 *
 * @returns null when it is not one number of this unit.
 * @example readAmount('gần 2,5 tỉ', 'vnd')       // value 2500000000, qualifier 'nearly'
 * @example readAmount('1.653/1.450', 'person')   // value 1653, of 1450
 * @example readAmount('200 triệu - 300 triệu', 'vnd') // value 200000000, upper 300000000
 */
export function readAmount(typed: string, unit: Unit): Amount | null {
  const text = typed.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const stroke = STROKE.exec(text);
  const whole = stroke ? readOne(stroke[2] ?? '', unit) : null;
  if (stroke && whole) {
    const part = readOne(stroke[1] ?? '', unit);
    return part && part.upper === null ? { ...part, of: whole.value } : null;
  }
  const one = readOne(text, unit);
  return one && { ...one, of: null };
}

function readOne(text: string, unit: Unit): Omit<Amount, 'of'> | null {
  const noun = NOUNS.get(unit) ?? '';
  const dash = DASH.exec(text);
  const ends = dash ? [dash[1] ?? '', dash[2] ?? ''] : /^từ (.+?) đến (.+)$/iu.exec(text)?.slice(1);
  const printed = ends
    ? `từ ${withNoun(ends[0] ?? '', noun, unit)} đến ${withNoun(ends[1] ?? '', noun, unit)}`
    : withNoun(text, noun, unit);
  const figure = parseFigure(printed);
  if (!figure || figure.unit !== unit) return null;
  const { value, upper, qualifier } = figure;
  return upper === null || upper > value ? { value, upper, qualifier } : null;
}

function withNoun(text: string, noun: string, unit: Unit): string {
  if (unit === 'percent') return text.endsWith('%') ? text : `${text}%`;
  return text.toLowerCase().endsWith(` ${noun.toLowerCase()}`) ? text : `${text} ${noun}`;
}
