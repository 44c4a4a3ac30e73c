import { assertTimeZone } from './core/time-zone';

export interface TypeRules {
  /** Fields that may be measured; all when left out. */
  measures?: string[];
  /** Fields and paths that may be grouped by; all when left out. */
  dimensions?: string[];
  /** Overrides the setting of the same name for this type. */
  minGroupSize?: number;
}

/** What a rate limiter is told before each query that comes from outside. */
export interface AggregateRequest {
  uid: string;
  door: 'rest' | 'graphql' | 'admin';
  /** The Koa context, for the caller's address and credentials. */
  context: unknown;
}

export interface Config {
  /** Content types that may be aggregated from outside. None until they are named here. */
  contentTypes: Record<string, true | TypeRules>;
  /** Dates are grouped by the days of this IANA time zone. */
  timeZone: string;
  limits: {
    groups: number;
    measures: number;
    dimensions: number;
    depth: number;
    relations: number;
    /** Milliseconds until a statement is ended, on PostgreSQL. */
    timeout: number;
  };
  /** Groups of fewer documents are not shown to the public. 1 shows all. */
  minGroupSize: number;
  /** Called before every query from outside; throws (a RateLimitError, say) to refuse it. */
  beforeQuery: ((request: AggregateRequest) => void | Promise<void>) | null;
}

const DEFAULTS: Config = {
  contentTypes: {},
  timeZone: 'UTC',
  limits: { groups: 1000, measures: 20, dimensions: 3, depth: 3, relations: 5, timeout: 5000 },
  minGroupSize: 1,
  beforeQuery: null,
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNames = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.every((name) => typeof name === 'string'));

const isSize = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 1;

function refuse(setting: string, remedy: string): never {
  throw new Error(`The aggregates plugin's setting "${setting}" ${remedy}. Correct it in config/plugins.`);
}

function checkType(uid: string, rules: unknown): void {
  const setting = `contentTypes.${uid}`;
  if (!/^(api|plugin)::[\w-]+\.[\w-]+$/.test(uid)) {
    refuse(setting, 'must name a content type such as "api::article.article"');
  }
  if (rules === true) return;
  if (!isRecord(rules)) refuse(setting, 'must be true or an object of rules');
  const stranger = Object.keys(rules).find(
    (key) => !['measures', 'dimensions', 'minGroupSize'].includes(key)
  );
  if (stranger) refuse(`${setting}.${stranger}`, 'is unknown');
  if (!isNames(rules.measures) || !isNames(rules.dimensions)) refuse(setting, 'must list field names');
  if (rules.minGroupSize !== undefined && !isSize(rules.minGroupSize)) {
    refuse(`${setting}.minGroupSize`, 'must be a whole number from 1');
  }
}

/** Checks the configuration at the start: a guard rail that is misspelt must not be silently missing. */
function validator(config: Record<string, unknown>): void {
  const stranger = Object.keys(config).find((key) => !(key in DEFAULTS));
  if (stranger) refuse(stranger, `is unknown; use ${Object.keys(DEFAULTS).join(', ')}`);
  if (!isRecord(config.contentTypes)) refuse('contentTypes', 'must be an object');
  Object.entries(config.contentTypes).forEach(([uid, rules]) => checkType(uid, rules));
  if (!isRecord(config.limits)) refuse('limits', 'must be an object');
  for (const [key, value] of Object.entries(config.limits)) {
    if (!(key in DEFAULTS.limits)) refuse(`limits.${key}`, 'is unknown');
    if (!isSize(value)) refuse(`limits.${key}`, 'must be a whole number from 1');
  }
  if (!isSize(config.minGroupSize)) refuse('minGroupSize', 'must be a whole number from 1');
  if (config.beforeQuery !== null && typeof config.beforeQuery !== 'function') {
    refuse('beforeQuery', 'must be a function');
  }
  try {
    assertTimeZone(String(config.timeZone));
  } catch {
    refuse('timeZone', 'must be an IANA time zone such as "Europe/Berlin"');
  }
}

const config = { default: DEFAULTS, validator };

export default config;
