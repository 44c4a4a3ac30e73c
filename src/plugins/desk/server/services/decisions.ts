import type { Core } from '@strapi/strapi';
import type { Person } from '../../../figures/server/access/checker';
import { requirePost } from '../access/require-post';
import { decideEntry } from '../decide/decide-entry';
import { decideSlip } from '../decide/decide-slip';
import type { DecisionsRequest } from '../domain/reading/decision';
import { getService } from '../get-service';
import { collectProblemsInTurn } from '../refuse/collect-problems';
import { refuseRivals } from '../refuse/refuse-rivals';
import { gather } from './gather';

const decisions = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Carries out decisions about the findings of a post: all of them, or none and every error with its index and field.
   * Entries are made by the Document Service, so that the rules of figures, history and webhooks apply as they do in
   * the content manager.
   *
   * @throws ValidationError with `details.errors[{ path: ['decisions', index, …], message }]`; ForbiddenError for
   *   what the role may not do; NotFoundError for no such post.
   */
  async decide({ decisions: list, ...post }: DecisionsRequest, person: Person): Promise<void> {
    await requirePost(strapi, person, post);
    // Before the transaction: it asks on a connection of its own.
    const known = await getService(strapi, 'known').current();
    await refuseRivals(() =>
      strapi.db.transaction(async () => {
        const deciding = { strapi, person, post, ...(await gather(strapi, post, known)) };
        await collectProblemsInTurn(list, 'decisions', (decision) =>
          decision.kind === 'slip' ? decideSlip(deciding, decision) : decideEntry(deciding, decision)
        );
      })
    );
  },
});

export default decisions;
