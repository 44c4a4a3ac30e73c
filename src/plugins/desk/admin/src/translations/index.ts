import { PLUGIN_ID } from '../plugin-id';

type Messages = Record<string, string>;

/** One file per part of the desk; keys are '<part>.<name>'. */
const LANGUAGES: Record<string, () => Promise<{ default: Messages }>[]> = {
  // prettier-ignore
  en: () => [
    import('./en/choices.json'),
    import('./en/page.json'),
    import('./en/grid.json'),
    import('./en/missing.json'),
  ],
  // prettier-ignore
  vi: () => [
    import('./vi/choices.json'),
    import('./vi/page.json'),
    import('./vi/grid.json'),
    import('./vi/missing.json'),
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
