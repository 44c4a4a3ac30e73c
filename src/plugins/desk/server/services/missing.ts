import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../../../figures/server/domain/facts';
import type { Person } from '../../../figures/server/access/checker';
import { listMissing } from '../domain/missing/list-missing';
import type { MissingReport } from '../domain/missing/missing';
import { readSheet } from './read-sheet';

const missing = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Who of a cluster or an organisation has not reported what in a period.
   *
   * @param indicators documentIds or codes; null for those with targets, pinned ones and those somebody reported.
   * @throws NotFoundError for no such subject; ValidationError for no such indicator.
   */
  async list(
    subject: SubjectKey,
    period: string,
    indicators: readonly string[] | null,
    person: Person
  ): Promise<MissingReport> {
    const { standing, columns, written } = await readSheet(strapi, subject, period, indicators, person);
    return listMissing(standing, columns, written);
  },
});

export default missing;
