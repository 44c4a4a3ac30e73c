import { normalize, readAwards, type Award } from '../../../../../language';
import { AWARD_FORMS, storedForm, storedLevel } from './award-words';
import { offsetInSentence, passageAt, type FormText } from './form-text';
import type { Known } from './known';
import { placeKey } from './place-key';
import type { AwardFinding, AwardValues, Passage, SubjectReference } from './reading';
import type { Setting } from './setting';
import { singleSubject, subjectNamed } from './subject-named';

/** An award as the text tells it, before it is known what was decided about it. */
export interface ReadAward extends Omit<AwardFinding, 'key' | 'state' | 'award'> {
  /** One per place, in the order of `passage` and `others`: any of them names it. */
  readonly keys: readonly string[];
  /** As the reader read it, at every place; one told award may be several findings. */
  readonly told: readonly ToldAward[];
}

/** An award of the text and where it is told. */
export interface ToldAward {
  readonly award: Award;
  readonly passage: Passage;
}

const KINDS = { collective: 'tập thể', individual: 'cá nhân' } as const;
const LONGEST_TITLE = 300;

/**
 * Reads the awards of a Vietnamese form: a counted one is one finding, of named ones each recipient is one, since
 * either becomes an entry of its own. What headline, caption and body tell alike is one award.
 */
export function readAwardFindings(form: FormText, setting: Setting, known: Known): ReadAward[] {
  const year = Number((setting.period ?? setting.year).slice(0, 4));
  const findings = readAwards(form.text, { year }).flatMap((award) =>
    findingsOf(form, award, setting, known)
  );
  const joined = new Map<string, ReadAward>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    const first = joined.get(identity);
    joined.set(identity, first ? join(first, finding) : finding);
  }
  return [...joined.values()];
}

/** What tells an award from all others; one whose recipient is not known is told by its sentence alone. */
function identityOf({ values, missing, keys }: ReadAward): string {
  if (missing.length > 0) return keys[0] ?? '';
  const { form, giver, recipientKind, organisation, cluster, personName, count, year } = values;
  const recipient = (organisation ?? cluster)?.documentId ?? personName;
  return JSON.stringify([form, giver, recipientKind, recipient, count, year]);
}

/** The body says it in full, a caption in short: what is shown and quoted is the body's sentence. */
function join(a: ReadAward, b: ReadAward): ReadAward {
  const [main, other] = isCaption(a) && !isCaption(b) ? [b, a] : [a, b];
  return {
    ...main,
    keys: [...main.keys, ...other.keys],
    others: [...main.others, other.passage, ...other.others],
    told: [...main.told, ...other.told],
  };
}

const isCaption = ({ passage }: ReadAward) => passage.part === 'caption';

function findingsOf(form: FormText, award: Award, setting: Setting, known: Known): ReadAward[] {
  const recipients = [...(award.count !== null || award.named.length === 0 ? [null] : []), ...award.named];
  const passage = passageAt(form, award.start, award.end);
  const offset = offsetInSentence(form, award.start);
  return recipients.map((name) => {
    const values = valuesOf(award, name, setting, known);
    const missing = missingIn(values, name);
    const content = [award.form, values.recipientKind, name, values.count];
    return {
      keys: [placeKey({ kind: 'award', ...passage, offset, content })],
      told: [{ award, passage }],
      passage,
      others: [],
      text: describe(values, name),
      values,
      certain: missing.length === 0,
      missing,
    };
  });
}

function valuesOf(award: Award, name: string | null, setting: Setting, known: Known): AwardValues {
  const kind =
    award.recipients === 'collective' || award.recipients === 'individual' ? award.recipients : null;
  const named = name !== null && kind !== 'individual' ? subjectNamed(known, setting.own, name) : null;
  // Counted awards are those of whom the post is about.
  const subject: SubjectReference | null = name === null ? singleSubject(setting.own) : named;
  const values = {
    form: storedForm(award.form),
    giver: award.giver,
    giverLevel: storedLevel(award.giverLevel),
    recipientKind: kind,
    organisation: subject?.kind === 'organisation' ? subject : null,
    cluster: subject?.kind === 'cluster' ? subject : null,
    personName: name !== null && kind === 'individual' ? name : null,
    count: name === null ? award.count : null,
    year: award.year,
    theme: award.theme,
  };
  return { title: titleOf(values, name), ...values };
}

function missingIn(values: AwardValues, name: string | null): (keyof AwardValues)[] {
  const { giver, giverLevel, recipientKind, organisation, cluster, personName, count, year } = values;
  const has: [keyof AwardValues, unknown][] = [
    ['giver', giver],
    ['giverLevel', giverLevel],
    ['recipientKind', recipientKind],
    ['year', year],
    name === null ? ['count', count] : ['organisation', organisation ?? cluster ?? personName],
  ];
  if (name === null && count !== null) has.push(['organisation', organisation ?? cluster]);
  return has.filter(([, value]) => value === null).map(([field]) => field);
}

/** '74 Bằng khen cho tập thể', 'Giấy khen cho LĐLĐ tỉnh A'. */
function describe({ form, count, recipientKind }: AwardValues, name: string | null): string {
  const to = name ?? (recipientKind ? KINDS[recipientKind] : null);
  return [count, AWARD_FORMS[form], to && `cho ${to}`].filter((part) => part !== null).join(' ');
}

function titleOf(values: Omit<AwardValues, 'title'>, name: string | null): string {
  const { form, giver, count, recipientKind, year } = values;
  const kind = recipientKind ? KINDS[recipientKind] : 'người nhận';
  const to = name ?? (count === null ? null : `${count} ${kind}`);
  const parts = [AWARD_FORMS[form], giver && `của ${giver}`, to && `cho ${to}`, year && `năm ${year}`];
  return normalize(parts.filter(Boolean).join(' ')).slice(0, LONGEST_TITLE);
}
