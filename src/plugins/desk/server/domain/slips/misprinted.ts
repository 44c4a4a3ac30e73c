import type { PartName, SlipKind } from '../reading/reading';
import { isMisprint } from './is-misprint';
import { printNumber } from './print';
import type { Proof, Prove } from './proof';
import { sameSetting } from './same-setting';
import type { Mention } from './told';

/** Parts that repeat what the body tells, and the slip that a difference is. */
const REPEATING: readonly { parts: readonly PartName[]; kind: SlipKind; name: string }[] = [
  { parts: ['caption'], kind: 'caption', name: 'Chú thích ảnh' },
  { parts: ['title', 'standfirst'], kind: 'headline', name: 'Tiêu đề hoặc sapo' },
];

/** A caption, title or standfirst repeats a count of the body with one digit changed or two digits swapped. */
export const proveMisprinted: Prove = ({ mentions }) =>
  REPEATING.flatMap(({ parts, kind, name }) => {
    const isIn = ({ passage }: Mention) => parts.includes(passage.part);
    const repeated = onlyIn(mentions, isIn);
    const body = onlyIn(mentions, ({ passage }) => passage.part === 'body');
    return repeated.flatMap((mention): Proof[] => {
      const told = body.filter((each) => isSameCount(mention, each));
      // Two candidates, or the right one among them: then the difference is meant.
      const [other, ...more] = told;
      if (!other || more.length > 0 || !isMisprint(mention.figure.value, other.figure.value)) return [];
      const [wrong, right] = [mention, other].map(({ figure }) => printNumber(figure.value));
      return [
        {
          kind,
          message: `${name} viết ${wrong}, nội dung bài viết ${right}.`,
          arithmetic: `${wrong} ≠ ${right}`,
          passages: [mention.passage, other.passage],
        },
      ];
    });
  });

/** Figures all of whose places are there, each once. */
function onlyIn(mentions: readonly Mention[], isThere: (mention: Mention) => boolean): Mention[] {
  const elsewhere = new Set(mentions.filter((each) => !isThere(each)).map(({ figure }) => figure));
  return mentions.filter(
    (mention, at) =>
      !elsewhere.has(mention.figure) && mentions.findIndex(({ figure }) => figure === mention.figure) === at
  );
}

function isSameCount({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return (
    a.indicator !== null &&
    a.indicator === b.indicator &&
    a.unit === b.unit &&
    a.kind === 'total' &&
    b.kind === 'total' &&
    a.qualifier === 'exact' &&
    b.qualifier === 'exact' &&
    sameSetting(a, b)
  );
}
