import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Connection } from '../connection';
import { applyStructure, type Work } from './apply-structure';
import { CellWaves } from './cell-waves';
import type { State } from './fresh';
import { readPending, removePending, type Pending } from './pending';
import { rebuildWithin, withTermsBefore, type Progress } from './rebuild';
import { readStructure, type AppliedStructure } from './structure-copy';
import { TABLES } from './tables';
import { TallyWaves } from './tally-waves';
import { EVERYTHING, writeTouched } from './touched';

/** The state after applying, and the keys of what was touched by it. */
export interface Applied extends State {
  readonly touched: ReadonlySet<string>;
}

/**
 * Brings derived data up to date with what is pending, within the caller's transaction: see `fresh.ts` for why this
 * is right at any moment. Each wave derives cells from their members' stored cells and hands on to the containers
 * only what changed, so a figure at a leaf costs its way to the root and nothing more.
 */
export async function applyPending(
  strapi: Core.Strapi,
  trx: Connection,
  progress?: Progress
): Promise<Applied> {
  const state = await lockState(strapi, trx);
  const pending = await readPending(trx);
  if (pending.length === 0) return { ...state, touched: new Set() };
  const touched = new Set(pending.flatMap(keysOf));
  const structureMoves = pending.some(
    ({ kind }) => kind !== 'figure' && kind !== 'award' && kind !== 'words'
  );
  const next = { epoch: state.epoch + 1, structure: structureMoves ? randomUUID() : state.structure };
  if (pending.some(({ kind }) => kind === 'everything')) {
    await rebuildWithin(strapi, trx, termsOf(pending), progress);
    touched.add(EVERYTHING);
  } else {
    const work = { cells: new CellWaves(strapi, trx), tallies: new TallyWaves(strapi, trx), touched };
    await applyChanges(strapi, trx, pending, state, work);
  }
  await writeTouched(trx, next.epoch, touched);
  await removePending(trx, pending);
  await trx(TABLES.state).where({ id: 1 }).update(next);
  return { ...next, touched };
}

/** The first write of the transaction: on PostgreSQL who comes second fails here and starts again. */
async function lockState(strapi: Core.Strapi, trx: Connection): Promise<State> {
  await trx(TABLES.state).where({ id: 1 }).update({ id: 1 });
  const row = (await trx(TABLES.state).where({ id: 1 }).first('epoch', 'structure')) as State;
  return { epoch: Number(row.epoch), structure: row.structure };
}

async function applyChanges(
  strapi: Core.Strapi,
  trx: Connection,
  pending: readonly Pending[],
  state: State,
  work: Work
) {
  const before = await readStructure(strapi, trx, state.structure);
  const moves = pending.some(({ kind }) => kind === 'structure' || kind === 'indicator');
  const after = moves ? await applyStructure(strapi, trx, before, work) : before;
  const structure = await addTerms(trx, pending, after, work);
  for (const row of pending) await markFact(row, structure, work);
  for (const key of await work.cells.run(structure)) work.touched.add(key);
  for (const key of await work.tallies.run(structure)) work.touched.add(key);
}

/** Keeps cells for every term of office that a figure is reported for or somebody asks about, from then on. */
async function addTerms(
  trx: Connection,
  pending: readonly Pending[],
  structure: AppliedStructure,
  { cells, tallies }: Work
): Promise<AppliedStructure> {
  const terms = new Set(structure.terms);
  for (const term of withTermsBefore(termsOf(pending)).filter((each) => !terms.has(each))) {
    terms.add(term);
    await trx(TABLES.structure).insert({ key: `term:${term}`, body: '{}' });
    await cells.markTerm(term);
    await tallies.markTerm(term);
  }
  return { ...structure, terms };
}

function termsOf(pending: readonly Pending[]): string[] {
  return pending.flatMap(({ period }) => (period?.includes('/') ? [period] : []));
}

async function markFact(row: Pending, { terms }: AppliedStructure, { cells, tallies }: Work) {
  const { kind, subject_key: subject, indicator_key: indicator, period } = row;
  if (kind === 'figure' && subject && indicator && period) {
    cells.markFigure({ subject, indicator, period }, terms);
  }
  if (kind === 'award' && subject) await tallies.markSubject(subject, terms);
}

/** The keys that a pending row touches by itself: its subject, its article, the document whose words changed. */
function keysOf({
  subject_key: subject,
  indicator_key: indicator,
  article_key: article,
  kind,
}: Pending): string[] {
  const keys = subject ? [subject] : [];
  if (article) keys.push(`article:${article}`);
  if (kind === 'indicator' && indicator) keys.push(`indicator:${indicator}`);
  return keys;
}
