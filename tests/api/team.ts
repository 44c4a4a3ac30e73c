import { signIn, type Colleague } from '../helpers/admin';
import type { App } from '../helpers/strapi';

/** The roles of the newsroom, least privilege first. */
export const ROLES = [
  'contributor',
  'editor',
  'editor-in-chief',
  'emulation-board',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** One colleague of each role, called 'newsroom-editor' and so on. */
export type Team = Readonly<Record<Role, Colleague>>;

export async function signInTeam(app: App): Promise<Team> {
  const team: Partial<Record<Role, Colleague>> = {};
  for (const role of ROLES) team[role] = await signIn(app, `newsroom-${role}`);
  return team as Team;
}
