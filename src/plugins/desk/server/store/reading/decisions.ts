import type { Core } from '@strapi/strapi';
import type { Decided } from '../../domain/reading/decided';

const DECISION = 'plugin::desk.decision';

interface Row {
  id: number;
  finding: Decided['kind'];
  key: string;
  verdict: Decided['verdict'];
  entry: string | null;
  quote: string | null;
  sentence: string | null;
  told: Decided['told'] | null;
  reason: string | null;
  createdBy: {
    id: number;
    firstname: string | null;
    lastname: string | null;
    username: string | null;
  } | null;
}

/** Everything that was decided about findings of a post, the earliest first. */
export async function readDecisions(strapi: Core.Strapi, post: string): Promise<Decided[]> {
  const rows: Row[] = await strapi.db.query(DECISION).findMany({
    where: { post },
    orderBy: { id: 'asc' },
    populate: { createdBy: { select: ['firstname', 'lastname', 'username'] } },
  });
  return rows.map(({ finding, key, verdict, entry, quote, sentence, told, reason, createdBy }) => ({
    ...{ kind: finding, key, verdict, entry, reason },
    quote: quote ?? '',
    sentence: sentence ?? '',
    told: told ?? { kind: '', content: '' },
    by: createdBy && nameOf(createdBy),
  }));
}

/** Somebody signed with the name that the admin shows. */
const nameOf = ({ firstname, lastname, username }: NonNullable<Row['createdBy']>) =>
  username || [firstname, lastname].filter(Boolean).join(' ') || null;

/**
 * Keeps a decision, in place of an earlier one about the same finding – but never of an acceptance: of two editors who
 * accept at once the second breaks the unique index, and makes no second entry.
 */
export async function keepDecision(
  strapi: Core.Strapi,
  post: string,
  { kind, by: _by, ...decided }: Decided,
  user: number
): Promise<void> {
  const earlier = { post, finding: kind, key: decided.key, verdict: { $ne: 'accepted' } };
  await strapi.db.query(DECISION).deleteMany({ where: earlier });
  await strapi.db.query(DECISION).create({
    data: { ...decided, post, finding: kind, createdBy: user, updatedBy: user },
  });
}

/** Forgets what was decided about a finding; nothing when nothing was. */
export async function forgetDecision(
  strapi: Core.Strapi,
  post: string,
  finding: Decided['kind'],
  key: string
): Promise<void> {
  await strapi.db.query(DECISION).deleteMany({ where: { post, finding, key } });
}

/** Forgets how an entry was come by, whatever key its finding has now. */
export async function forgetEntry(strapi: Core.Strapi, entry: string): Promise<void> {
  await strapi.db.query(DECISION).deleteMany({ where: { entry } });
}
