import type { Core } from '@strapi/strapi';
import { previousPeriod, type HouseStyle } from '../../../../language';
import { EMPTY_CELL } from '../domain/cell';
import type { TokenFacts } from '../domain/inline/print-token';
import type { Token } from '../domain/inline/token';
import { subjectKey } from '../domain/subject-key';
import { targetOf } from '../domain/target-of';
import type { Connection } from './connection';
import { cellId, cellsById } from './derived/cell-row';
import type { State } from './derived/fresh';
import { readCells } from './derived/read-cells';
import { readStructure } from './derived/structure-copy';
import { readIndicators } from './read-indicators';
import { readTargets } from './read-targets';
import { readTokenSubjects } from './read-token-subjects';

/**
 * Reads what tokens are printed from, however many there are, in a fixed number of look-ups: the cells of their
 * subjects, periods and the periods before, derived from verified figures alone.
 */
export async function readTokenFacts(
  strapi: Core.Strapi,
  connection: Connection,
  state: State,
  tokens: readonly Token[],
  style: HouseStyle
): Promise<TokenFacts> {
  const named = tokens.map(({ subject }) => subject);
  const subjects = await readTokenSubjects(strapi, connection, named, style.locale);
  const indicators = await readIndicators(strapi, connection, style.locale);
  const byCode = new Map([...indicators.values()].map((each) => [each.code, each]));
  const keys = [...new Set([...subjects.values()].map(({ key }) => key))];
  const periods = [...new Set(tokens.map(({ period }) => period))];
  const before = periods.flatMap((period) => previousPeriod(period) ?? []);
  const ids = [...indicators.keys()].filter((id) => {
    const code = indicators.get(id)?.code;
    return tokens.some(({ indicator }) => indicator === id || indicator === code);
  });
  const rows = await readCells(connection, keys, [...new Set([...periods, ...before])], ids);
  const cells = cellsById(rows);
  const targets = await readTargets(strapi, connection, keys, periods);
  const { clusters } = await readStructure(strapi, connection, state.structure);
  const years = new Map([...clusters].map(([id, cluster]) => [subjectKey('cluster', id), cluster.years]));
  return {
    style,
    indicator: (name) => byCode.get(name) ?? indicators.get(name),
    subject: ({ kind, name }) => subjects.get(`${kind}:${name}`),
    cell: (subject, { id }, period) => cells.get(cellId({ subject, indicator: id, period })) ?? EMPTY_CELL,
    target(subject, indicator, period) {
      const own = (targets.get(subject) ?? []).filter((figure) => figure.indicator === indicator);
      return targetOf(indicator, period, own, years.get(subject) ?? []);
    },
  };
}
