import {
  formatFigure,
  formatPercent,
  formatPeriod,
  type HouseStyle,
  type Unit,
} from '../../../../../language';
import type { Amount } from '../amount';
import type { Change } from '../compare-with-previous';
import type { Indicator } from '../facts';
import { round } from '../round';

/** 'gần 60 tỉ đồng'. A computed percentage is printed with one decimal. */
export function amountText(
  { value, upper, qualifier }: Pick<Amount, 'value' | 'upper' | 'qualifier'>,
  unit: Unit,
  style: HouseStyle
): string {
  const shorten = (number: number) => (unit === 'percent' ? round(number, 1) : number);
  const figure = { value: shorten(value), upper: upper === null ? null : shorten(upper), qualifier, unit };
  return formatFigure(figure, style);
}

/** 'đạt 120% chỉ tiêu'; without a value what the target is: 'chỉ tiêu 50 tỉ đồng'. */
export function targetText(target: number, reached: number | null, unit: Unit, style: HouseStyle): string {
  const vietnamese = style.locale === 'vi';
  if (reached === null) {
    const amount = amountText({ value: target, upper: null, qualifier: 'exact' }, unit, style);
    return `${vietnamese ? 'chỉ tiêu' : 'target'} ${amount}`;
  }
  const percent = formatPercent(reached, style.locale);
  return vietnamese ? `đạt ${percent} chỉ tiêu` : `${percent} of target`;
}

const WORDS = {
  vi: { up: 'tăng', down: 'giảm', points: 'điểm phần trăm', than: 'so với', same: 'bằng' },
  en: { up: 'up', down: 'down', points: 'percentage points', than: 'on', same: 'same as in' },
} as const;

/** 'tăng 15,4% so với năm 2023'; for a ratio in percentage points; from zero the value before is told. */
export function changeText(
  { previous, change, direction }: Change,
  { unit, kind }: Pick<Indicator, 'unit' | 'kind'>,
  period: string,
  style: HouseStyle
): string {
  const words = WORDS[style.locale];
  const label = inSentence(formatPeriod(period, style.locale), style);
  if (direction === 0) return `${words.same} ${label}`;
  if (change === null) {
    return `${label}: ${amountText({ value: previous, upper: null, qualifier: 'exact' }, unit, style)}`;
  }
  const size = formatPercent(Math.abs(change), style.locale);
  const amount = kind === 'ratio' && unit === 'percent' ? size.replace('%', ` ${words.points}`) : size;
  return `${direction > 0 ? words.up : words.down} ${amount} ${words.than} ${label}`;
}

/** 'Năm 2023' within a sentence is 'năm 2023'; English names of months keep their capital. */
function inSentence(label: string, { locale }: HouseStyle): string {
  return locale === 'vi' ? label.charAt(0).toLocaleLowerCase('vi') + label.slice(1) : label;
}
