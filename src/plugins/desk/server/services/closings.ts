import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Locale } from '../../../../language';
import type { Differences } from '../domain/closing/difference';
import type { Person } from '../domain/closing/person';
import type { Preview } from '../domain/closing/preview';
import type { Closing, Target } from '../domain/closing/scope';
import { getFiguresService } from '../get-figures-service';
import {
  endClosing,
  findClosing,
  findStanding,
  insertClosing,
  listClosings,
  writeCounts,
} from '../store/closing/closings';
import { freeze } from '../store/closing/freeze';
import { shutGate } from '../store/closing/gate';
import { survey } from '../store/closing/survey';
import { writeDifferences } from './closing/write-differences';
import { writePreview } from './closing/write-preview';
import { houseStyle } from './house-style';

/** Closing periods: "chốt số liệu năm 2024". */
const closings = ({ strapi }: { strapi: Core.Strapi }) => {
  const cells = () => getFiguresService(strapi, 'cells');

  const find = async (connection: Core.Strapi['db']['connection'], id: number): Promise<Closing> => {
    const found = await findClosing(connection, id);
    if (!found) throw new errors.NotFoundError(`Không có lần chốt số ${id}.`);
    return found;
  };

  return {
    /** All closings, those that stand first; the latest 500. */
    list: (): Promise<Closing[]> => listClosings(strapi.db.connection),

    /**
     * What closing would freeze and what is still open, without closing.
     *
     * @throws NotFoundError when there is no such subject.
     */
    preview: (target: Target, locale: Locale): Promise<Preview> =>
      cells().read(async (reading) => {
        const preview = await writePreview(
          reading,
          target,
          await survey(strapi, reading, target),
          houseStyle(strapi, locale)
        );
        if (target.subject !== null && preview.subjectName === null) throw noSubject(target);
        return preview;
      }),

    /**
     * Closes a period: freezes its cells and, from then on, its verified figures. A closing of exactly the same that
     * stands is replaced and kept.
     *
     * @throws NotFoundError when there is no such subject.
     */
    close: (target: Target, note: string | null, by: Person): Promise<Closing> =>
      cells().read(
        async (reading) => {
          const { connection } = reading;
          const names = await reading.names(target.subject === null ? [] : [target.subject], 'vi');
          const subjectName = target.subject === null ? null : (names.get(target.subject) ?? null);
          if (target.subject !== null && subjectName === null) throw noSubject(target);
          const at = new Date().toISOString();
          const before = await findStanding(connection, target);
          if (before) await endClosing(connection, before.id, { how: 'replaced', at, by, reason: note });
          const id = await insertClosing(connection, target, { subjectName, note, at, by });
          const { subjects, counts } = await survey(strapi, reading, target);
          const frozen = await freeze(strapi, reading, id, target, subjects);
          await writeCounts(connection, id, { ...counts, ...frozen });
          return find(connection, id);
        },
        (connection) => shutGate(strapi, connection)
      ),

    /**
     * Ends a closing that stands; what it froze is kept.
     *
     * @throws NotFoundError · ApplicationError when it has ended already.
     */
    reopen: (id: number, reason: string, by: Person): Promise<Closing> =>
      cells().read(
        async ({ connection }) => {
          const closing = await find(connection, id);
          const end = { how: 'reopened', at: new Date().toISOString(), by, reason } as const;
          if (!(await endClosing(connection, closing.id, end))) {
            throw new errors.ApplicationError('Lần chốt này đã hết hiệu lực; hãy tải lại trang.');
          }
          return find(connection, id);
        },
        (connection) => shutGate(strapi, connection)
      ),

    /** What differs now from a closing. @throws NotFoundError */
    differences: (id: number, locale: Locale): Promise<Differences> =>
      cells().read(async (reading) =>
        writeDifferences(reading, await find(reading.connection, id), houseStyle(strapi, locale))
      ),
  };
};

const noSubject = ({ scope }: Target) =>
  new errors.NotFoundError(
    `Không có ${scope === 'cluster' ? 'cụm thi đua' : 'đơn vị'} này. Hãy chọn lại "subject".`
  );

export default closings;
