/** Strapi's authentication result on a content API request: `ctx.state.auth`. */
export interface ContentApiAuth {
  credentials?: unknown;
  strategy?: { name: string };
  ability?: unknown;
}

/** What an administrator may do: `ctx.state.userAbility`, a CASL ability. */
export interface AdminAbility {
  can: (action: string, subject: string, field?: string) => boolean;
  rulesFor: (action: string, subject: string) => readonly AbilityRule[];
}

export interface AbilityRule {
  inverted?: boolean;
  fields?: readonly string[];
  conditions?: unknown;
}

/** Who asks. Server code is trusted: no permissions, no allow-lists, no suppression. */
export type Caller =
  | { kind: 'server' }
  | { kind: 'contentApi'; auth: ContentApiAuth }
  | { kind: 'admin'; ability: AdminAbility };

/** Nobody is logged in and no token was sent. */
export const isPublic = (caller: Caller): boolean => caller.kind === 'contentApi' && !caller.auth.credentials;
