import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../domain/facts';
import type { Standing } from '../domain/standing';
import { readFresh } from '../store/derived/fresh';
import { readStanding } from '../store/read-standing';

const standing = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * How a subject and those whom it is made of stand in a period, for who enters and follows figures. Names are in
   * Vietnamese.
   *
   * @returns null when there is no such subject.
   */
  read: (subject: SubjectKey, period: string): Promise<Standing | null> =>
    readFresh(strapi, (connection, state) => readStanding(strapi, connection, state, subject, period, 'vi')),
});

export default standing;
