import type { Finding } from './finding';
import { plannedTokens } from './plans';
import { keyAt, type Token } from './token';
import { wordKey } from './word-key';

const GOAL_FIRST: ReadonlySet<string> = new Set(['chỉ', 'kế', 'mục', 'phấn'].map(wordKey));
const GOALS: ReadonlyMap<string, string> = new Map(
  [
    ['chỉ', 'tiêu'],
    ['kế', 'hoạch'],
    ['mục', 'tiêu'],
    ['phấn', 'đấu'],
  ].map(([a = '', b = '']) => [wordKey(a), wordKey(b)])
);
const LOOK_BACK = 10;
/** "chỉ tiêu kết nạp 300 …" is a goal, "kế hoạch thưởng cho 300 …" only a topic: a plan must stand nearer. */
const PLAN = wordKey('kế');
const NEAR_PLAN = 3;
const NEAR_GOAL = 6;
const LOOK_AHEAD = 8;

/**
 * Tells targets from results: `1.320/1.200 …, đạt 110% chỉ tiêu` (result/target), `chỉ tiêu 70%`,
 * `vượt 30% chỉ tiêu (2.000 sáng kiến)`, `phấn đấu kết nạp 5.000 đoàn viên`. What is no target of an `A/B` is
 * its whole.
 */
export function markTargets(tokens: readonly Token[], findings: readonly Finding[]): void {
  const planned = plannedTokens(tokens);
  findings.forEach((finding, index) => {
    const previous = findings[index - 1];
    const next = findings[index + 1];
    if (finding.over) settleOver(tokens, finding, next);
    finding.isTarget ||=
      planned[finding.at] === 1 || isGoal(tokens, finding) || isBracketedGoal(tokens, finding, previous);
  });
}

function settleOver(tokens: readonly Token[], finding: Finding, next: Finding | undefined): void {
  const over = finding.over as NonNullable<Finding['over']>;
  const percentOfGoal =
    next?.unit === 'percent' && sameSentence(tokens, finding, next) && goalAfter(tokens, next.end, 3);
  const isTarget =
    finding.unit !== 'target' &&
    (finding.value > over.value || percentOfGoal || goalAfter(tokens, finding.end, 2));
  finding.numbers.push({ ...over, role: isTarget ? 'target' : 'denominator' });
  if (isTarget) finding.target = over.value;
  else finding.denominator = over.value;
  finding.over = null;
}

/** `chỉ tiêu 70%`, `phấn đấu kết nạp ít nhất 5.000 …`: a goal word before, and no result between. */
function isGoal(tokens: readonly Token[], finding: Finding): boolean {
  const sentence = tokens[finding.at]?.sentence;
  for (
    let at = finding.from - 1;
    at > finding.from - LOOK_BACK && tokens[at]?.sentence === sentence;
    at -= 1
  ) {
    const key = keyAt(tokens, at);
    if (
      key === ';' ||
      key === ')' ||
      key === '%' ||
      tokens[at]?.kind === 'number' ||
      key === 'đạt' ||
      key === 'vượt'
    ) {
      return false;
    }
    // In 'đạt 98% kế hoạch, tăng 12%' the goal belongs to the percentage before it.
    if (isGoalWord(tokens, at)) {
      return keyAt(tokens, at - 1) !== '%' && finding.from - at <= (key === PLAN ? NEAR_PLAN : NEAR_GOAL);
    }
  }
  return false;
}

/** `… vượt 30% chỉ tiêu (2.000 sáng kiến)`: in brackets, the unit of the figure before the percentage. */
function isBracketedGoal(tokens: readonly Token[], finding: Finding, previous: Finding | undefined): boolean {
  if (keyAt(tokens, finding.from - 1) !== '(' || !previous || !sameSentence(tokens, previous, finding))
    return false;
  for (let at = previous.end; at < finding.from; at += 1) if (isGoalWord(tokens, at)) return true;
  return false;
}

/** Whether a goal word stands within a few tokens after a place, before the clause ends. */
export function goalAfter(tokens: readonly Token[], at: number, reach = LOOK_AHEAD): boolean {
  for (let next = at; next < at + reach; next += 1) {
    const key = keyAt(tokens, next);
    if (key === ';' || key === '.' || key === '(' || tokens[next]?.kind === 'number') return false;
    if (isGoalWord(tokens, next)) return true;
  }
  return false;
}

function isGoalWord(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  return GOAL_FIRST.has(key) && GOALS.get(key) === keyAt(tokens, at + 1);
}

function sameSentence(tokens: readonly Token[], a: Finding, b: Finding): boolean {
  return tokens[a.at]?.sentence === tokens[b.at]?.sentence;
}
