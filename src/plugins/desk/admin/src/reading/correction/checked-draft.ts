/** Message keys of what is wrong with a draft, by field. */
export type Problems<Draft> = { readonly [Field in keyof Draft]?: string };

/** What a draft says, or what is wrong with it. */
export type CheckedDraft<Draft, Values> =
  | { readonly values: Values; readonly problems: null }
  | { readonly values: null; readonly problems: Problems<Draft> };
