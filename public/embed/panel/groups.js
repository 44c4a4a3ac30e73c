/**
 * What the API sends about a post, gathered by unit and period, so that each number is told once: a figure that the
 * post cites carries what the context knows of the same number; what else the context knows follows it.
 *
 * @param data of a post: `{ post, cited, context }`; of an organisation or a cluster: one context with `members`.
 * @returns `[{ subject, period, cited, rows, awards, members, pactSignedOn }]`, clusters first.
 */
export function groups(data) {
  if (!data.context) return [{ ...data, cited: [] }].filter(hasContent);
  const all = new Map();
  for (const context of data.context) all.set(keyOf(context), { ...context, cited: [] });
  for (const figure of data.cited) {
    const key = keyOf(figure);
    if (!all.has(key)) all.set(key, { subject: figure.subject, period: figure.period, cited: [], rows: [] });
    all.get(key).cited.push(figure);
  }
  return [...all.values()]
    .map(merge)
    .filter(hasContent)
    .sort((one, two) => Number(isCluster(two)) - Number(isCluster(one)));
}

const keyOf = ({ subject, period }) => `${subject.kind} ${subject.documentId} ${period.code}`;
const isCluster = ({ subject }) => subject.kind === 'cluster';
const hasContent = ({ cited, rows, awards, members }) =>
  [cited, rows, awards, members].some((list) => list?.length);

function merge(group) {
  const left = new Set(group.rows);
  const cited = group.cited.map((figure) => {
    const same = [...left].find((row) => isSame(row, figure));
    left.delete(same);
    const target = figure.target ?? same?.target;
    return { ...same, ...figure, ...pick(same), target };
  });
  return { ...group, cited, rows: [...left].filter(saysSomething) };
}

/** The context's own knowledge of a number, which the post cannot have. */
const pick = (row) =>
  row && { coverage: row.coverage, previous: row.previous, rank: row.rank, series: row.series };

const isSame = (row, { indicator, scope, text }) =>
  scope !== 'part' && row.indicator.code === indicator.code && row.text === text;

/** Beside a post a row that nobody has reported and nobody was given as a target says nothing. */
const saysSomething = ({ value, target, coverage }) => value !== null || target || coverage?.reported > 0;
