import type { Figure } from '../../../../../language';
import { isOwnAttainment } from './is-own-attainment';
import { percentAgrees } from './percent-agrees';
import { printNumber, withWord } from './print';
import { printedPercent, type PrintedPercent } from './printed-percent';
import { printShare } from './print-share';
import type { Proof, Prove } from './proof';
import { wordsBetween, type Mention } from './told';

interface Target {
  readonly value: number;
  readonly upper: null;
  readonly qualifier: Figure['qualifier'];
  /** Where it is told by itself. */
  readonly mention: Mention | null;
}

/** Between a percentage and its target in brackets, or between a target and its result. */
const REACH = 80;
const GOAL = /chỉ tiêu|kế hoạch|mục tiêu/;

/** "1.653/1.450, đạt 104%", "5.265 sáng kiến, vượt 41% chỉ tiêu (4.000)": not the percentage of the target. */
export const proveAttainment: Prove = ({ mentions }) =>
  mentions.flatMap((mention) => proveOne(mention) ?? []);

function proveOne(mention: Mention): Proof | null {
  const { figure, passage } = mention;
  if (figure.unit === 'percent' || figure.kind === 'target' || figure.upper !== null) return null;
  const percent = printedPercent(mention);
  const meaning = percent?.meaning ?? 'attainment';
  if (!percent || (meaning !== 'attainment' && meaning !== 'excess')) return null;
  const target = targetOf(mention, percent);
  if (!target || target.value <= 0 || isOwnAttainment(mention, percent)) return null;
  const less = meaning === 'excess' ? 100 : 0;
  if (percentAgrees(figure, target, figure.unit, percent, less)) return null;
  const verb = meaning === 'excess' ? 'vượt' : 'đạt';
  const printed = `${verb} ${withWord(`${printNumber(percent.value)}%`, percent.qualifier)}`;
  const computed = printShare(figure, target, figure.unit);
  const division = `${printNumber(figure.value)} / ${printNumber(target.value)}`;
  const beyond = less ? `, tức vượt ${printShare(figure, target, figure.unit, less)}` : '';
  const places = [passage, percent.passage, target.mention?.passage].filter((each) => each !== undefined);
  return {
    kind: 'attainment',
    message: `Bài viết “${printed}”, nhưng kết quả chia cho chỉ tiêu là ${computed}${beyond}.`,
    arithmetic: `${division} = ${computed}${beyond} ≠ ${printed}`,
    passages: [...new Set(places)],
  };
}

function targetOf(mention: Mention, percent: PrintedPercent): Target | null {
  const { figure } = mention;
  if (figure.target !== null) return { value: figure.target, upper: null, qualifier: 'exact', mention: null };
  if (figure.denominator !== null || figure.percent === null) return null;
  const { mentions } = mention.sentence;
  const at = mentions.indexOf(mention);
  const behind = mentions[at + 1];
  if (behind && isTargetOf(figure, behind) && GOAL.test(near(mention, percent.passage, behind.passage)))
    return { ...behind.figure, upper: null, mention: behind };
  const before = mentions[at - 1];
  if (
    before &&
    isTargetOf(figure, before) &&
    figure.indicator !== null &&
    near(mention, before.passage, mention.passage)
  )
    return { ...before.figure, upper: null, mention: before };
  return null;
}

/** The words between two places, or none if they stand too far apart. */
function near({ sentence }: Mention, from: PrintedPercent['passage'], to: PrintedPercent['passage']): string {
  const words = wordsBetween(sentence, from, to);
  return words.length > REACH || words.includes(';') ? '' : words;
}

function isTargetOf(figure: Figure, { figure: target }: Mention): boolean {
  return (
    target.kind === 'target' &&
    target.upper === null &&
    target.unit === figure.unit &&
    (target.indicator === figure.indicator || target.indicator === null || figure.indicator === null)
  );
}
