import { parsePeriod, periodContains, requirePeriod, type Period } from '../../src/language';
import type {
  Facts,
  Figure,
  Indicator,
  Organisation,
  SubjectKey,
} from '../../src/plugins/figures/server/domain/facts';

/**
 * The definitions of union arithmetic, written down as slowly and obviously as they read: no index, no sharing of
 * work, no code of the engine. The engine must agree with it, always.
 */
export interface OracleCell {
  reported: string | null;
  revisions: string[];
  origin: 'reported' | 'computed' | null;
  value: number | null;
  upper: number | null;
  qualifier: string | null;
  computed: number | null;
  continued: boolean;
  coverage: { reported: number; of: number; missing: string[] } | null;
  share: [number, number] | null;
  /** What went in, all the way down. */
  basis: unknown;
}

interface Amount {
  value: number;
  upper: number | null;
  qualifier: string;
}

export function oracle(facts: Facts) {
  const known = new Map<string, OracleCell>();
  return { cell, membersOf };

  function cell(subject: SubjectKey, indicator: Indicator, code: string): OracleCell {
    const key = [subject, indicator.id, code].join(' ');
    const result = known.get(key) ?? define(subject, indicator, requirePeriod(code));
    known.set(key, result);
    return result;
  }

  function define(subject: SubjectKey, indicator: Indicator, period: Period): OracleCell {
    const own = facts.figures.filter(
      (each) => each.subject === subject && each.indicator === indicator.id && parsePeriod(each.period)
    );
    const reports = own
      .filter((each) => each.period === period.code && each.scope === 'total')
      .filter((each) => amountOf(each, indicator) !== null);
    const latest = reports.find((one) => reports.every((other) => one === other || isLater(one, other)));
    const { members, continued } = membersOf(subject, period.code);
    const cells = members.map((member) => ({ member, cell: cell(member, indicator, period.code) }));
    const giving = cells.filter(({ cell }) =>
      indicator.kind === 'ratio' ? cell.share !== null : cell.value !== null
    );
    const computed = compute(subject, indicator, period, own, giving);
    const stated = latest ? amountOf(latest, indicator) : null;
    const shown = stated ?? computed;
    const reportedShare: [number, number] | null =
      latest && latest.numerator !== null && latest.denominator !== null
        ? [latest.numerator, latest.denominator]
        : null;
    return {
      reported: latest?.id ?? null,
      revisions: reports
        .filter((each) => each !== latest)
        .sort((a, b) => (isLater(a, b) ? -1 : 1))
        .map(({ id }) => id),
      origin: latest ? 'reported' : computed ? 'computed' : null,
      value: shown?.value ?? null,
      upper: shown?.upper ?? null,
      qualifier: shown?.qualifier ?? null,
      computed: computed?.value ?? null,
      continued,
      coverage:
        members.length === 0
          ? null
          : {
              reported: giving.length,
              of: members.length,
              missing: members.filter((member) => !giving.some((one) => one.member === member)).sort(),
            },
      share: indicator.kind !== 'ratio' ? null : latest ? reportedShare : (computed?.share ?? null),
      basis: latest ? 'reported' : (computed?.basis ?? null),
    };
  }

  type Giving = { member: SubjectKey; cell: OracleCell }[];
  type Computation = Amount & { share: [number, number] | null; basis: unknown };

  function compute(
    subject: SubjectKey,
    indicator: Indicator,
    period: Period,
    own: Figure[],
    giving: Giving
  ): Computation | null {
    const parts = own.filter((each) => each.scope === 'part' && periodContains(period.code, each.period));
    const fromMembers = giving.map(({ member, cell }) => [member, cell.basis]).sort(byText);
    if (indicator.kind === 'ratio') {
      const above = sum(giving.map(({ cell }) => cell.share![0]));
      const below = sum(giving.map(({ cell }) => cell.share![1]));
      if (giving.length === 0 || below === 0) return null;
      const value = Math.sign(above / below) * (Math.round(Math.abs((100 * above) / below) * 1e4) / 1e4);
      const qualifier = mix(giving.map(({ cell }) => cell.qualifier!));
      return { value, upper: null, qualifier, share: [above, below], basis: fromMembers };
    }
    if (giving.length > 0) {
      const added = indicator.kind === 'flow' ? parts : [];
      const amounts = [...giving.map(({ cell }) => shown(cell)), ...stated(added, indicator)];
      return { ...addUp(amounts), share: null, basis: fromMembers };
    }
    const isInside = (each: Figure) => parsePeriod(each.period) && periodContains(period.code, each.period);
    if (!facts.figures.some((each) => each.indicator === indicator.id && isInside(each))) return null;
    const finer = finerOf(period, indicator).map((code) => ({ code, cell: cell(subject, indicator, code) }));
    const filled = finer.filter(({ cell }) => cell.value !== null);
    if (filled.length === 0) return null;
    const basisOf = (one: (typeof filled)[number]) => [finer.indexOf(one), one.cell.origin, one.cell.basis];
    if (indicator.kind === 'stock') {
      const last = filled[filled.length - 1]!;
      return { ...shown(last.cell), share: null, basis: [basisOf(last)] };
    }
    const outside = parts.filter((part) => filled.every(({ code }) => !periodContains(code, part.period)));
    const amounts = [...filled.map(({ cell }) => shown(cell)), ...stated(outside, indicator)];
    return { ...addUp(amounts), share: null, basis: filled.map(basisOf) };
  }

  function membersOf(subject: SubjectKey, code: string): { members: SubjectKey[]; continued: boolean } {
    const period = requirePeriod(code);
    const [kind, id = ''] = subject.split(':');
    const organisation = facts.organisations.find((each) => each.id === id);
    const before = kind === 'organisation' && organisation ? continuing(organisation, period) : [];
    const found =
      kind === 'cluster'
        ? facts.clusters
            .filter((each) => each.id === id && period.kind !== 'years')
            .flatMap(({ years }) => years.filter(({ year }) => year === Number(code.slice(0, 4))))
            .flatMap(({ members }) => members.map((member) => member.organisation))
            .filter((each, at, all) => find(each) && all.indexOf(each) === at)
        : before.length > 0
          ? before
          : facts.organisations.filter((each) => parentIn(each, period) === id).map((each) => each.id);
    const members = found.filter(
      (one) => !found.some((other) => other !== one && includes(other, one, period))
    );
    return {
      members: members.map((each) => `organisation:${each}`).sort(),
      continued: before.length > 0,
    };
  }

  function find(id: string | null): Organisation | undefined {
    return facts.organisations.find((each) => each.id === id);
  }

  /** The successor, unless it does not exist or following successors comes back here. */
  function successorOf(organisation: Organisation): Organisation | undefined {
    let at = find(organisation.successor);
    for (let step = 0; at && step <= facts.organisations.length; step += 1) {
      if (at.id === organisation.id) return undefined;
      at = find(at.successor);
    }
    return find(organisation.successor);
  }

  function holder(organisation: Organisation, period: Period): Organisation {
    const next = successorOf(organisation);
    const handedOver = organisation.validTo !== null && organisation.validTo < period.end;
    return next && handedOver && begun(next, period) ? holder(next, period) : organisation;
  }

  /** Below whom the organisation hangs before loops are looked for. */
  function hangsBelow(organisation: Organisation, period: Period): Organisation | undefined {
    const parent = find(organisation.parent);
    if (!parent || !valid(organisation, period)) return undefined;
    if (holder(organisation, period).id !== organisation.id) return undefined;
    const above = holder(parent, period);
    return above.id === organisation.id ? undefined : above;
  }

  function parentIn(organisation: Organisation, period: Period): string | null {
    let at = hangsBelow(organisation, period);
    for (let step = 0; at && step <= facts.organisations.length; step += 1) {
      if (at.id === organisation.id) return null;
      at = hangsBelow(at, period);
    }
    return hangsBelow(organisation, period)?.id ?? null;
  }

  /** The predecessors that stand for an organisation that has not begun. */
  function continuing(organisation: Organisation, period: Period): string[] {
    if (begun(organisation, period)) return [];
    return facts.organisations
      .filter((each) => successorOf(each)?.id === organisation.id)
      .filter(
        (each) =>
          valid(each, period) ||
          (!begun(each, period) && facts.organisations.some((one) => successorOf(one)?.id === each.id))
      )
      .map(({ id }) => id);
  }

  /** Whether what `outer` says of the period includes what `inner` says. */
  function includes(outer: string, inner: string, period: Period, seen: string[] = []): boolean {
    const organisation = find(inner);
    if (!organisation || seen.includes(inner)) return false;
    const next = successorOf(organisation);
    const above = [
      parentIn(organisation, period),
      holder(organisation, period).id,
      next && continuing(next, period).includes(inner) ? next.id : null,
    ].filter((each) => each !== null && each !== inner) as string[];
    return above.some((each) => each === outer || includes(outer, each, period, [...seen, inner]));
  }
}

function begun({ validFrom }: Organisation, period: Period): boolean {
  return validFrom === null || validFrom <= period.end;
}

function valid(organisation: Organisation, period: Period): boolean {
  return (
    begun(organisation, period) && (organisation.validTo === null || organisation.validTo >= period.start)
  );
}

function finerOf({ code, kind, start, end }: Period, indicator: Indicator): string[] {
  const year = code.slice(0, 4);
  const candidates: Record<Period['kind'], string[]> = {
    years: Array.from({ length: 400 }, (_, at) => String(1800 + at)),
    year: [`${year}-H1`, `${year}-H2`],
    half: [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    quarter: Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
    month:
      indicator.kind === 'stock'
        ? Array.from({ length: 31 }, (_, at) => `${code}-${String(at + 1).padStart(2, '0')}`)
        : [],
    day: [],
  };
  return candidates[kind].filter((each) => {
    const period = parsePeriod(each);
    return period && start <= period.start && period.end <= end;
  });
}

function amountOf(figure: Figure, indicator: Indicator): Amount | null {
  const { value, upper, qualifier, numerator, denominator } = figure;
  if (value !== null) return { value, upper, qualifier };
  if (indicator.kind !== 'ratio' || numerator === null || !denominator) return null;
  const quotient = (100 * numerator) / denominator;
  return { value: Math.sign(quotient) * (Math.round(Math.abs(quotient) * 1e4) / 1e4), upper, qualifier };
}

function stated(figures: Figure[], indicator: Indicator): Amount[] {
  return figures.map((each) => amountOf(each, indicator)).filter((each) => each !== null);
}

function shown(cell: OracleCell): Amount {
  return { value: cell.value!, upper: cell.upper, qualifier: cell.qualifier! };
}

function isLater(a: Figure, b: Figure): boolean {
  if (a.asOf !== b.asOf) return b.asOf === null || (a.asOf !== null && a.asOf > b.asOf);
  if (a.verifiedAt !== b.verifiedAt) return a.verifiedAt > b.verifiedAt;
  return a.id > b.id;
}

function addUp(amounts: Amount[]): Amount {
  return {
    value: sum(amounts.map(({ value }) => value)),
    upper: amounts.some(({ upper }) => upper !== null)
      ? sum(amounts.map(({ value, upper }) => upper ?? value))
      : null,
    qualifier: mix(amounts.map(({ qualifier }) => qualifier)),
  };
}

function sum(numbers: number[]): number {
  return Math.round(numbers.reduce((total, each) => total + each, 0) * 1e4) / 1e4;
}

function mix(qualifiers: string[]): string {
  const has = (word: string) => qualifiers.includes(word);
  if (has('about') || (has('over') && has('nearly'))) return 'about';
  return has('over') ? 'over' : has('nearly') ? 'nearly' : 'exact';
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
