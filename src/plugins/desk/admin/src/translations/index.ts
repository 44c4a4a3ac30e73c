import { PLUGIN_ID } from '../plugin-id';

type Messages = Record<string, string>;

const LANGUAGES = ['en', 'vi'];

/** One file per part of the desk and language; keys are '<part>.<name>'. */
// prettier-ignore
const PARTS = [
  'awards',
  'board',
  'choices',
  'closing',
  'correction',
  'grid',
  'inline',
  'missing',
  'page',
  'paste',
  'preview',
  'publishing',
  'queues',
  'reading',
  'slips',
  'verifying',
  'widgets',
];

/** The desk's messages in a language of the admin, with the prefix that keeps them apart; none of a language without. */
export async function translationsOf(locale: string): Promise<Messages> {
  if (!LANGUAGES.includes(locale)) return {};
  const files = await Promise.all(
    PARTS.map((part) => import(`./${locale}/${part}.json`) as Promise<{ default: Messages }>)
  );
  return Object.fromEntries(
    files.flatMap(({ default: messages }) =>
      Object.entries(messages).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text])
    )
  );
}
