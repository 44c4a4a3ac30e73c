import { rejectedAs, type AcceptedEntry, type Decided } from './decided';
import { figureContent, figureIdentity } from './figure-content';
import { follow, type Found } from './follow';
import type { ReadFigure } from './read-figure-findings';
import type { FigureFinding, FigureValues, Reading } from './reading';

/** Puts beside each figure that was read what was decided about it, and tells which accepted ones are read no more. */
export function placeFigures(
  read: readonly ReadFigure[],
  entries: readonly AcceptedEntry[],
  decided: readonly Decided[]
): Pick<Reading, 'figures' | 'lost' | 'untold'> {
  const rejected = decided.filter(({ kind, verdict }) => kind === 'figure' && verdict === 'rejected');
  const remembered = [...entries.map((entry) => entry.remembered), ...rejected.map(rejectedAs)];
  const places = follow(remembered, read.map(foundFigure));
  const at = new Map(places.flatMap((place, index) => (place ? [[place.finding, index] as const] : [])));
  const gone = entries.filter((_, index) => !places[index]);
  return {
    figures: read.map(({ keys, told: _told, ...finding }, index): FigureFinding => {
      const mine = at.get(index);
      const entry = mine === undefined ? undefined : entries[mine];
      const key = (mine === undefined ? null : remembered[mine]?.key) ?? keys[0] ?? '';
      if (mine === undefined) return { ...finding, key, state: 'open', figure: null };
      if (!entry) return { ...finding, key, state: 'rejected', figure: null };
      const changed = places[mine]?.changed === true && !says(entry.figure.values, finding.values);
      return { ...finding, key, state: changed ? 'changed' : 'accepted', figure: entry.figure };
    }),
    lost: gone.filter(isQuoted).map(toLost),
    untold: gone.filter((entry) => !isQuoted(entry)).map(toLost),
  };
}

export const toLost = ({ figure, remembered }: AcceptedEntry) => ({ figure, quote: remembered.sentence });

const isQuoted = ({ remembered }: AcceptedEntry) => remembered.sentence !== '';

/** An editor who corrected a figure before its text may be right by now. */
const says = (stored: FigureValues, told: FigureValues) => figureContent(stored) === figureContent(told);

function foundFigure({ keys, passage, others, unit, values }: ReadFigure): Found {
  return {
    keys,
    places: [passage, ...others],
    kind: values.indicator?.unit ?? unit,
    content: figureContent(values),
    identity: figureIdentity(values),
  };
}
