import { toneKey, type Award, type AwardForm } from '../../../../../language';
import type { Proof, Prove } from './proof';
import type { ToldAward } from './slip-input';

/** The forms that are taken for one another, as they are printed. */
const CONFUSED: ReadonlyMap<AwardForm, string> = new Map([
  ['bang-khen', 'bằng khen'],
  ['giay-khen', 'giấy khen'],
]);

/** A caption speaks of a bằng khen where the text, of the same giver, knows only giấy khen: or the other way round. */
export const proveCaption: Prove = (_, { awards }) => {
  const captions = awards.filter(({ passage }) => passage.part === 'caption');
  const body = awards.filter(({ passage }) => passage.part !== 'caption');
  return captions.flatMap((caption) => {
    const name = CONFUSED.get(caption.award.form);
    const { giver } = caption.award;
    if (name === undefined || giver === null) return [];
    const known = body.filter(({ award }) => sameGiver(award, giver));
    if (body.some(({ award }) => award.form === caption.award.form && couldBe(award, giver))) return [];
    const other = known.find(({ award }) => CONFUSED.has(award.form) && sameRecipients(award, caption.award));
    return other ? [slip(caption, other, giver)] : [];
  });
};

const sameGiver = (award: Award, giver: string) =>
  award.giver !== null && toneKey(award.giver) === toneKey(giver);

/** An award without a giver may be this one's. */
const couldBe = (award: Award, giver: string) => award.giver === null || sameGiver(award, giver);

const sameRecipients = (a: Award, b: Award) =>
  a.recipients === null ||
  b.recipients === null ||
  [a.recipients, b.recipients].includes('mixed') ||
  a.recipients === b.recipients;

function slip(caption: ToldAward, body: ToldAward, giver: string): Proof {
  const [below, above] = [caption, body].map(({ award }) => CONFUSED.get(award.form) ?? award.form);
  return {
    kind: 'caption',
    message: `Chú thích ảnh viết ${below}, nội dung bài viết ${above}, cùng của ${giver}.`,
    arithmetic: `${below} ≠ ${above}`,
    passages: [caption.passage, body.passage],
  };
}
