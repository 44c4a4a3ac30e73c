import type {
  AwardFinding,
  AwardValues,
  FigureFinding,
  FigureValues,
  Passage,
} from '../../../../server/domain/reading/reading';
import type { Decision, FindingKind } from '../state/decision';

interface Told {
  readonly key: string;
  readonly passage: Passage;
}

/** A decision about something that the text tells. */
export function decisionOn(
  kind: FindingKind,
  { key, passage: { quote, sentence } }: Told,
  verdict: Decision['verdict']
): Decision {
  return { kind, key, verdict, finding: { quote, sentence } };
}

/** Accepts a finding as the text tells it, or as it was corrected. */
export function acceptanceOf(
  kind: 'figure' | 'award',
  finding: FigureFinding | AwardFinding,
  corrected?: FigureValues | AwardValues
): Decision {
  return { ...decisionOn(kind, finding, 'accept'), values: corrected ?? finding.values };
}

/**
 * Answers a finding whose number changed: its entry takes these numbers and goes by the new sentence from now on.
 * With the entry's own numbers it keeps them.
 */
export function updateOf(
  kind: 'figure' | 'award',
  finding: FigureFinding | AwardFinding,
  numbers: FigureValues | AwardValues
): Decision {
  return { ...decisionOn(kind, finding, 'update'), values: numbers };
}
