import type { Core } from '@strapi/strapi';
import { articleCount } from './figures';
import { joinTableOf, tableOf } from './tables';
import { documentIdOf, LAST_YEAR, YEARS, type World } from './world';
import type { Row, RowWriter } from './write-rows';

export const UIDS = {
  organisation: 'api::organisation.organisation',
  cluster: 'api::emulation-cluster.emulation-cluster',
  indicator: 'api::indicator.indicator',
  article: 'api::article.article',
  figure: 'api::figure.figure',
} as const;

/** The row ids that figures are linked to, by index. */
export interface RowIds {
  readonly organisations: readonly number[];
  readonly clusters: readonly number[];
  readonly indicators: readonly number[];
  readonly articles: readonly { readonly draft: number; readonly published: number }[];
}

const WRITTEN = new Date(Date.UTC(LAST_YEAR, 11, 21, 1));
const STAMPS = { created_at: WRITTEN, updated_at: WRITTEN };
const BODY = JSON.stringify(
  Array.from({ length: 5 }, () => ({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Đoạn văn để đo tốc độ, dài chừng một câu như trong bài thật. '.repeat(4) },
    ],
  }))
);

/** Writes everything but the figures, through the writer. */
export async function writeWorld(
  strapi: Core.Strapi,
  writer: RowWriter,
  world: World,
  size: number
): Promise<RowIds> {
  const add = rowAdder(strapi, writer);
  const organisations = await add.rows(
    UIDS.organisation,
    world.organisations.map(({ documentId, name, level }) => ({
      document_id: documentId,
      name,
      level,
      slug: documentId,
    }))
  );
  await add.links(
    UIDS.organisation,
    'parent',
    world.organisations.flatMap(({ parent }, at) =>
      parent === null ? [] : [[organisations[at]!, organisations[parent]!] as const]
    )
  );
  const indicators = await add.rows(
    UIDS.indicator,
    world.indicators.map(({ documentId, code, name, unit, kind }, order) => ({
      document_id: documentId,
      code,
      name,
      unit,
      kind,
      better: 'higher',
      order,
    }))
  );
  const clusters = await add.rows(
    UIDS.cluster,
    world.clusters.map(({ documentId, name, number, owner }) => ({
      document_id: documentId,
      name,
      number,
      slug: documentId,
      owner_key: world.organisations[owner]!.documentId,
    }))
  );
  await add.links(
    UIDS.cluster,
    'owner',
    world.clusters.map(({ owner }, at) => [clusters[at]!, organisations[owner]!] as const)
  );
  await writeYears(add, world, clusters, organisations);
  const articles = await writeArticles(add, articleCount(size), clusters[0]!);
  return { organisations, clusters, indicators, articles };
}

type RowAdder = ReturnType<typeof rowAdder>;

const BATCH = 1000;

function rowAdder(strapi: Core.Strapi, writer: RowWriter) {
  const write = async (table: string, rows: readonly Row[]) => {
    for (let at = 0; at < rows.length; at += BATCH) await writer.write(table, rows.slice(at, at + BATCH));
  };
  return {
    /** Rows of a content type in Vietnamese; returns their ids. */
    async rows(uid: string, rows: readonly Row[], more: Row = { published_at: WRITTEN, locale: 'vi' }) {
      return this.plain(
        tableOf(strapi, uid),
        rows.map((row) => ({ ...row, ...STAMPS, ...more }))
      );
    },
    async plain(table: string, rows: readonly Row[]) {
      const withIds = rows.map((row) => ({ id: writer.nextId(table), ...row }));
      await write(table, withIds);
      return withIds.map(({ id }) => id);
    },
    async links(uid: string, attribute: string, pairs: readonly (readonly [number, number])[]) {
      const { name, from, to, order } = joinTableOf(strapi, uid, attribute);
      const ones = Object.fromEntries(order.map((column) => [column, 1]));
      await this.plain(
        name,
        pairs.map(([own, other]) => ({ [from]: own, [to]: other, ...ones }))
      );
    },
    /** Components of an entity, in order. */
    async components(
      uid: string,
      field: string,
      component: string,
      owners: readonly number[],
      rows: readonly Row[]
    ) {
      const ids = await this.plain(tableOf(strapi, component), rows);
      const { name } = joinTableOf(strapi, uid, field);
      const links = ids.map((id, at) => ({
        entity_id: owners[at]!,
        cmp_id: id,
        component_type: component,
        field,
        order: at + 1,
      }));
      await this.plain(name, links);
      return ids;
    },
  };
}

/** The same ten members in each of the years. */
async function writeYears(
  add: RowAdder,
  world: World,
  clusters: readonly number[],
  organisations: readonly number[]
) {
  const pairs = world.clusters.flatMap((cluster, at) =>
    YEARS.map((year) => ({ cluster, id: clusters[at]!, year }))
  );
  const years = await add.components(
    UIDS.cluster,
    'years',
    'emulation.year',
    pairs.map(({ id }) => id),
    pairs.map(({ year }) => ({ year }))
  );
  const members = pairs.flatMap(({ cluster }, at) =>
    cluster.members.map((member, place) => ({
      year: years[at]!,
      member,
      role: place === 0 ? 'leader' : 'member',
    }))
  );
  const ids = await add.components(
    'emulation.year',
    'members',
    'emulation.member',
    members.map(({ year }) => year),
    members.map(({ role }) => ({ role }))
  );
  await add.links(
    'emulation.member',
    'organisation',
    members.map(({ member }, at) => [ids[at]!, organisations[member]!] as const)
  );
}

async function writeArticles(add: RowAdder, count: number, cluster: number): Promise<RowIds['articles']> {
  const rows = Array.from({ length: count }, (_, at) => ({
    document_id: documentIdOf('article', at),
    title: `Bài viết số ${at + 1} về thi đua`,
    slug: `bai-viet-${at + 1}`,
    standfirst: 'Một bài viết được tạo ra để đo tốc độ.',
    body: BODY,
    period: String(LAST_YEAR),
  }));
  const draft = await add.rows(UIDS.article, rows, { published_at: null, locale: 'vi' });
  const published = await add.rows(UIDS.article, rows);
  const first = [draft[0]!, published[0]!];
  await add.links(
    UIDS.article,
    'clusters',
    first.map((id) => [id, cluster] as const)
  );
  return rows.map((_, at) => ({ draft: draft[at]!, published: published[at]! }));
}
