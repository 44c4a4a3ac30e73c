/** One text in both languages of the newsroom. */
export interface Localized {
  vi: string;
  en: string;
}
