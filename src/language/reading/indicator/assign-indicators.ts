import type { Indicator } from '../../catalogue';
import type { Finding } from '../finding';
import { keyAt, type Token } from '../token';
import { wordKey } from '../word-key';
import { chooseIndicator } from './choose-indicator';

/** Words before a sum that say no more than that it paid for what was just counted. */
const WORTH: ReadonlySet<string> = new Set(
  ['tổng', 'trị', 'giá', 'phí', 'tiền', 'với', 'trợ', 'ước'].map(wordKey)
);
const LOOK_BACK = 6;
const LOOK_BACK_FIGURES = 3;
const SENTENCES = 1;

/** Gives each finding the code of its indicator and the weight of the words for it, in the order of the text. */
export function assignIndicators(
  tokens: readonly Token[],
  findings: readonly Finding[],
  catalogue: readonly Indicator[]
): void {
  const payers = catalogue.filter(({ worthOf }) => worthOf !== undefined);
  findings.forEach((finding, index) => {
    const choice = chooseIndicator(tokens, finding, catalogue);
    finding.indicator = choice?.indicator.code ?? null;
    finding.evidence = choice?.score ?? 0;
    if (finding.unit !== 'vnd' || finding.evidence > 3) return;
    const worth = paidFor(
      tokens,
      finding,
      findings.slice(Math.max(0, index - LOOK_BACK_FIGURES), index),
      payers
    );
    if (!worth) return;
    finding.indicator = worth;
    finding.evidence = 3;
  });
}

/** `12.500 phần quà … Tổng trị giá trên 6,2 tỉ đồng`: the money of what was counted right before. */
function paidFor(
  tokens: readonly Token[],
  finding: Finding,
  before: readonly Finding[],
  payers: readonly Indicator[]
): string | null {
  if (!isWorth(tokens, finding)) return null;
  for (const counted of [...before].reverse()) {
    const distance = (tokens[finding.at]?.sentence ?? 0) - (tokens[counted.at]?.sentence ?? 0);
    if (distance > SENTENCES) return null;
    if (counted.indicator === null) continue;
    const payer = payers.find(({ worthOf }) => worthOf?.includes(counted.indicator as string));
    if (payer) return payer.code;
    if (counted.unit !== 'percent') return null;
  }
  return null;
}

function isWorth(tokens: readonly Token[], { from, at }: Finding): boolean {
  for (let before = from - 1; before >= from - LOOK_BACK; before -= 1) {
    if (tokens[before]?.sentence !== tokens[at]?.sentence || tokens[before]?.kind === 'number') return false;
    if (WORTH.has(keyAt(tokens, before))) return true;
  }
  return false;
}
