import fc from 'fast-check';
import type { Core } from '@strapi/strapi';
import { PERIODS, type World } from './derived-world';

export interface Step {
  action: number;
  a: number;
  b: number;
  c: number;
  value: number;
}

export const STEPS = fc.array(
  fc.record({
    action: fc.nat(),
    a: fc.nat(),
    b: fc.nat(),
    c: fc.nat(),
    value: fc.integer({ min: 0, max: 1000 }),
  }),
  { minLength: 90, maxLength: 90 }
);

const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item;

interface Action {
  name: string;
  weight: number;
  run: (strapi: Core.Strapi, world: World, step: Step) => Promise<unknown>;
}

const ORGANISATION = 'api::organisation.organisation';
const FIGURE = 'api::figure.figure';
const published = (documentId: string) => ({ documentId, publishedAt: { $notNull: true } });

const subjectOf = ({ organisations, clusters }: World, at: number) =>
  at % 7 === 6
    ? { cluster: clusters[0] ?? null, organisation: null }
    : { organisation: pick(organisations, at), cluster: null };

/** Every kind of write that derived data depends on, the frequent ones more often. */
export const ACTIONS: Action[] = [
  {
    name: 'verify a figure',
    weight: 6,
    run: (_strapi, world, { a, b, c, value }) =>
      world.verify({
        indicator: pick(world.indicators, a),
        ...subjectOf(world, b),
        period: pick(PERIODS, c),
        scope: c % 5 === 0 ? 'part' : 'total',
        value,
        ...(a % 3 === 2 ? { numerator: value, denominator: 1000 } : {}),
      }),
  },
  {
    name: 'change a draft and verify it again',
    weight: 2,
    async run(strapi, { figures, indicators }, { a, b, value }) {
      const documentId = pick(figures, a);
      await strapi.documents(FIGURE).update({
        documentId,
        data: { value, indicator: pick(indicators, b), numerator: null, denominator: null },
      } as never);
      await strapi.documents(FIGURE).publish({ documentId });
    },
  },
  {
    name: 'retract a figure',
    weight: 1,
    run: (strapi, { figures }, { a }) => strapi.documents(FIGURE).unpublish({ documentId: pick(figures, a) }),
  },
  {
    name: 'delete a figure',
    weight: 1,
    run: (strapi, { figures }, { a }) =>
      strapi.documents(FIGURE).delete({ documentId: figures.splice(a % figures.length, 1)[0] as string }),
  },
  {
    name: 'update through the query engine',
    weight: 1,
    run: (strapi, { figures }, { a, value }) =>
      strapi.db.query(FIGURE).update({ where: published(pick(figures, a)), data: { value } }),
  },
  {
    name: 'move through the query engine',
    weight: 1,
    async run(strapi, { figures, organisations }, { a, b }) {
      const where = { documentId: pick(organisations, b), locale: 'vi' };
      const row = await strapi.db.query(ORGANISATION).findOne({ where });
      const data = { organisation: row.id, cluster: null };
      await strapi.db.query(FIGURE).update({ where: published(pick(figures, a)), data });
    },
  },
  {
    name: 'update many',
    weight: 1,
    run: (strapi, _world, { value }) =>
      strapi.db.query(FIGURE).updateMany({
        where: { publishedAt: { $notNull: true }, value: { $lt: value / 4 } },
        data: { period: '2025-05' },
      }),
  },
  {
    name: 'delete many',
    weight: 1,
    run: (strapi, _world, { value }) =>
      strapi.db.query(FIGURE).deleteMany({ where: { value: { $gt: 990 - value / 10 } } }),
  },
  {
    name: 'move an organisation',
    weight: 2,
    // Below one with a smaller number, so that there are no loops.
    run: (strapi, { organisations }, { a, b }) => {
      const at = 1 + (a % (organisations.length - 1));
      const parent = organisations[b % at];
      return strapi
        .documents(ORGANISATION)
        .update({ documentId: organisations[at], data: { parent } } as never);
    },
  },
  {
    name: 'merge an organisation',
    weight: 2,
    run: (strapi, { organisations }, { a, b }) => {
      const at = 1 + (a % (organisations.length - 1));
      const validTo = pick(['2024-12-31', '2025-06-30'], b);
      const data = { validFrom: null, validTo, successor: organisations[b % at] };
      return strapi.documents(ORGANISATION).update({ documentId: organisations[at], data } as never);
    },
  },
  {
    name: 'begin an organisation',
    weight: 1,
    run: (strapi, { organisations }, { a, b }) =>
      strapi.documents(ORGANISATION).update({
        documentId: pick(organisations, a),
        data: { validFrom: pick([null, '2025-01-01'], b), validTo: null, successor: null },
      } as never),
  },
  {
    name: 'undo a merger',
    weight: 1,
    run: (strapi, { organisations }, { a }) =>
      strapi.documents(ORGANISATION).update({
        documentId: pick(organisations, a),
        data: { validTo: null, successor: null },
      } as never),
  },
  {
    name: 'adopt through the other end of the relation',
    weight: 1,
    run: (strapi, { organisations }, { a }) =>
      strapi.documents(ORGANISATION).update({
        documentId: organisations[0],
        data: { children: { connect: [organisations[1 + (a % (organisations.length - 1))]] } },
      } as never),
  },
  {
    name: 'found an organisation',
    weight: 1,
    async run(_strapi, { organisations, make }, { a }) {
      const data = { name: 'Đơn vị mới', level: 'other', parent: pick(organisations, a) };
      organisations.push(await make(ORGANISATION, data));
    },
  },
  {
    name: 'delete an organisation',
    weight: 1,
    async run(strapi, { organisations }) {
      if (organisations.length > 5) {
        await strapi.documents(ORGANISATION).delete({ documentId: organisations.pop() as string });
      }
    },
  },
  {
    name: 'change a cluster',
    weight: 2,
    run: (strapi, { clusters, organisations }, { a, b, c }) =>
      strapi.documents('api::emulation-cluster.emulation-cluster').update({
        documentId: clusters[0],
        data: {
          years: [
            { year: 2024, members: [{ organisation: pick(organisations, a) }] },
            { year: 2025, members: distinct([a, b, c], organisations) },
          ],
        },
      } as never),
  },
  {
    name: 'change how an indicator adds up',
    weight: 1,
    run: (strapi, { indicators }, { a }) =>
      strapi.documents('api::indicator.indicator').update({
        documentId: indicators[0],
        data: { kind: pick(['flow', 'stock'], a) },
      } as never),
  },
];

/** The rules refuse a member listed twice. */
const distinct = (ats: number[], organisations: string[]) =>
  [...new Set(ats.map((at) => pick(organisations, at)))].map((organisation) => ({ organisation }));

const WEIGHTED = ACTIONS.flatMap((action) => Array.from({ length: action.weight }, () => action));

/** Makes the write that a step stands for, and names it. */
export async function play(strapi: Core.Strapi, world: World, step: Step): Promise<string | null> {
  const action = world.figures.length < 4 ? ACTIONS[0]! : pick(WEIGHTED, step.action);
  try {
    await action.run(strapi, world, step);
  } catch (error) {
    // The figures of a deleted organisation stay, but nobody may verify them as they are.
    if (!String(error).includes('phải là của một "Đơn vị"')) throw error;
  }
  return action.name;
}
