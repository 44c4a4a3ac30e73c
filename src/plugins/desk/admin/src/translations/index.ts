import { PLUGIN_ID } from '../plugin-id';

type Messages = Record<string, string>;

/** One file per part of the desk; keys are '<part>.<name>'. */
const LANGUAGES: Record<string, () => Promise<{ default: Messages }>[]> = {
  en: () => [
    import('./en/choices.json'),
    import('./en/reading.json'),
    import('./en/correction.json'),
    import('./en/slips.json'),
    import('./en/awards.json'),
    import('./en/publishing.json'),
    import('./en/verifying.json'),
    import('./en/preview.json'),
  ],
  vi: () => [
    import('./vi/choices.json'),
    import('./vi/reading.json'),
    import('./vi/correction.json'),
    import('./vi/slips.json'),
    import('./vi/awards.json'),
    import('./vi/publishing.json'),
    import('./vi/verifying.json'),
    import('./vi/preview.json'),
  ],
};

/** The desk's messages in a language of the admin, with the prefix that keeps them apart; none of a language without. */
export async function translationsOf(locale: string): Promise<Messages> {
  const files = await Promise.all(LANGUAGES[locale]?.() ?? []);
  return Object.fromEntries(
    files.flatMap(({ default: messages }) =>
      Object.entries(messages).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text])
    )
  );
}
