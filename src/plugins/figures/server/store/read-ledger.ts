import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../../../../language';
import { createEngine } from '../domain/engine';
import type { Cluster, SubjectKey } from '../domain/facts';
import type { Ledger, QuotedFigure } from '../domain/panel/ledger';
import { listedEver, reach } from '../domain/reach';
import { readSubjectKey, subjectKey } from '../domain/subject-key';
import type { Connection } from './connection';
import { readAwards } from './read-awards';
import { readClusters } from './read-clusters';
import { readFigures, type YearRange } from './read-figures';
import { readIndicators } from './read-indicators';
import { readNames } from './read-names';
import { readOrganisations } from './read-organisations';
import { readTitles } from './read-titles';

/** What panels are asked for. */
export interface Wanted {
  readonly subjects: readonly SubjectKey[];
  readonly years: YearRange;
  /** documentIds; leave it out for all. */
  readonly indicators?: readonly string[];
}

/**
 * Reads the ledger of some subjects, however many panels are written from it: a fixed number of queries. The figures
 * of co-members come along, since a place in a cluster depends on them.
 *
 * This is the one place where cells come from the figures themselves; a store of derived cells would replace the
 * engine built here.
 */
export async function readLedger(
  strapi: Core.Strapi,
  connection: Connection,
  { subjects, years, indicators }: Wanted,
  style: HouseStyle
): Promise<Ledger> {
  const catalogue = await readIndicators(strapi, connection, style.locale);
  const organisations = await readOrganisations(strapi, connection);
  const clusters = await readClusters(strapi, connection);
  const reached = reach([...subjects, ...peerClusters(subjects, clusters)], organisations, clusters);
  const figures = await readFigures(strapi, connection, [...reached], years, indicators);
  const awards = await readAwards(strapi, connection, reached, years, style.locale);
  const shown = new Set(subjects);
  const articles = figures.flatMap(({ subject, article }) => (shown.has(subject) ? (article ?? []) : []));
  return {
    engine: createEngine({ indicators: [...catalogue.values()], figures, organisations, clusters }),
    style,
    indicators: catalogue,
    figures: bySubject(figures),
    years: new Map(clusters.map((cluster) => [subjectKey('cluster', cluster.id), cluster.years])),
    awards,
    names: await readNames(strapi, connection, reached, style.locale),
    titles: await readTitles(strapi, connection, articles, style.locale),
  };
}

/** The clusters that the organisations among the subjects were ever listed in. */
function peerClusters(subjects: readonly SubjectKey[], clusters: readonly Cluster[]): SubjectKey[] {
  const ids = new Set(subjects.map((key) => readSubjectKey(key).documentId));
  return clusters
    .filter((cluster) => listedEver(cluster).some((id) => ids.has(id)))
    .map(({ id }) => subjectKey('cluster', id));
}

function bySubject(figures: readonly QuotedFigure[]): Map<SubjectKey, QuotedFigure[]> {
  const lists = new Map<SubjectKey, QuotedFigure[]>();
  for (const figure of figures) {
    const list = lists.get(figure.subject);
    if (list) list.push(figure);
    else lists.set(figure.subject, [figure]);
  }
  return lists;
}
