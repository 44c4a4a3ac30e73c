/** What is known of a user of the admin. */
export interface AdminUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly email?: string | null;
}

/** A person as closings remember one: the name stays when the account goes. */
export interface Person {
  readonly id: number | null;
  readonly name: string;
}

/** A user by name, as the admin writes it; the address without one. */
export function personOf({ id, firstname, lastname, username, email }: AdminUser): Person {
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { id, name: name || username || email || String(id) };
}
