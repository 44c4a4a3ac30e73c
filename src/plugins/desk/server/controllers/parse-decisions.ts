import { parsePeriod } from '../../../../language';
import type { Decision, DecidedPassage, GivenAward, GivenFigure } from '../domain/reading/decision';
import { AWARD_FORMS, GIVER_LEVELS, type AwardForm } from '../domain/reading/award-words';
import { collectProblems } from '../refuse/collect-problems';
import { parseChoice, parseDocumentId, parseList, parseObject, parseText } from './parse-object';
import { refusal } from '../refuse/refusal';

/** A post has no more findings than this. */
const MOST = 500;
const LONGEST_SENTENCE = 20_000;
const LONGEST_REASON = 500;
const LONGEST_WORD = 255;
const LONGEST_TITLE = 300;
const FIELDS = ['kind', 'key', 'verdict', 'finding', 'values', 'reason'];

/** Reads the decisions of a request, and tells everything that is wrong with any of them. */
export function parseDecisions(input: unknown): Decision[] {
  const list = parseList(input, 'decisions', MOST, (item) => item);
  if (list.length === 0) throw refusal('decisions', '"decisions" phải có ít nhất một quyết định.');
  const decisions = collectProblems(list, 'decisions', parseDecision);
  const keys = decisions.map(({ kind, key }) => `${kind} ${key}`);
  collectProblems(keys, 'decisions', (key, at) => {
    if (keys.indexOf(key) < at) throw refusal('key', 'Hai quyết định về cùng một câu. Hãy giữ lại một.');
  });
  return decisions;
}

function parseDecision(input: unknown): Decision {
  const given = parseObject(input, '', FIELDS);
  const kind = parseChoice(given.kind, 'kind', ['figure', 'award', 'slip']);
  const key = required(parseText(given.key, 'key', LONGEST_WORD), 'key');
  if (kind === 'slip') {
    const verdict = parseChoice(given.verdict, 'verdict', ['dismiss', 'reopen']);
    const reason = parseText(given.reason, 'reason', LONGEST_REASON)?.normalize('NFC').trim();
    const finding = given.finding === undefined ? {} : { finding: parsePassage(given.finding) };
    if (verdict === 'reopen') return { kind, key, verdict, ...finding };
    return { kind, key, verdict, ...finding, reason: required(reason, 'reason') };
  }
  if (given.reason !== undefined) throw refusal('reason', '"reason" chỉ dùng khi bỏ qua một cảnh báo.');
  const verdict = parseChoice(given.verdict, 'verdict', ['accept', 'update', 'reject', 'reopen']);
  const finding = parsePassage(given.finding);
  const writes = verdict === 'accept' || verdict === 'update';
  if (!writes) return { kind, key, verdict, finding };
  return kind === 'figure'
    ? { kind, key, verdict, finding, values: parseFigure(given.values) }
    : { kind, key, verdict, finding, values: parseAward(given.values) };
}

function parsePassage(input: unknown): DecidedPassage {
  const { quote, sentence } = parseObject(input, 'finding', ['quote', 'sentence']);
  return {
    quote: required(parseText(quote, 'finding.quote', LONGEST_SENTENCE), 'finding.quote'),
    sentence: required(parseText(sentence, 'finding.sentence', LONGEST_SENTENCE), 'finding.sentence'),
  };
}

const FIGURE_FIELDS = [
  ...['indicator', 'subject', 'period', 'scope', 'value', 'upper', 'qualifier'],
  ...['target', 'numerator', 'denominator', 'asOf'],
];

function parseFigure(input: unknown): GivenFigure {
  const values = parseObject(input, 'values', FIGURE_FIELDS);
  const number = (field: string) => parseNumber(values[field], `values.${field}`);
  const subject = parseReference(values.subject, 'values.subject');
  return {
    indicator: parseReference(values.indicator, 'values.indicator'),
    subject: subject && { ...subject, kind: parseKind(values.subject) },
    period: parseText(values.period, 'values.period', LONGEST_WORD),
    scope: parseChoice(values.scope, 'values.scope', ['total', 'part']),
    value: number('value'),
    upper: number('upper'),
    qualifier: parseChoice(values.qualifier, 'values.qualifier', ['exact', 'nearly', 'over', 'about']),
    target: number('target'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    asOf: parseDay(values.asOf, 'values.asOf'),
  };
}

const AWARD_FIELDS = [
  ...['title', 'form', 'giver', 'giverLevel', 'recipientKind', 'organisation', 'cluster'],
  ...['personName', 'count', 'year', 'theme'],
];

function parseAward(input: unknown): GivenAward {
  const values = parseObject(input, 'values', AWARD_FIELDS);
  const text = (field: string, longest = LONGEST_WORD) =>
    parseText(values[field], `values.${field}`, longest)?.normalize('NFC').trim() || null;
  const choice = <Choice extends string>(field: string, choices: readonly Choice[]) =>
    values[field] === null || values[field] === undefined
      ? null
      : parseChoice(values[field], `values.${field}`, choices);
  return {
    title: required(text('title', LONGEST_TITLE), 'values.title'),
    form: parseChoice(values.form, 'values.form', Object.keys(AWARD_FORMS) as AwardForm[]),
    giver: text('giver'),
    giverLevel: choice('giverLevel', GIVER_LEVELS),
    recipientKind: choice('recipientKind', ['collective', 'individual']),
    organisation: parseReference(values.organisation, 'values.organisation'),
    cluster: parseReference(values.cluster, 'values.cluster'),
    personName: text('personName'),
    count: parseNumber(values.count, 'values.count'),
    year: parseNumber(values.year, 'values.year'),
    theme: text('theme'),
  };
}

/** A reference as the reading gives it, or with its documentId alone. */
function parseReference(input: unknown, path: string): { documentId: string } | null {
  if (input === null || input === undefined) return null;
  const { documentId } = parseObject(input, path, ['documentId', 'kind', 'name', 'code', 'unit']);
  return { documentId: parseDocumentId(documentId, `${path}.documentId`) };
}

const parseKind = (input: unknown) =>
  parseChoice((input as { kind?: unknown }).kind, 'values.subject.kind', ['organisation', 'cluster']);

function parseNumber(value: unknown, path: string): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw refusal(path, `"${path}" là ${JSON.stringify(value)}; phải là một số.`);
}

function parseDay(value: unknown, path: string): string | null {
  const text = parseText(value, path, LONGEST_WORD) || null;
  if (text === null || parsePeriod(text)?.kind === 'day') return text;
  throw refusal(path, `"${path}" là "${text}"; phải là một ngày như 2024-12-21.`);
}

function required(text: string | null | undefined, path: string): string {
  if (text) return text;
  throw refusal(path, `Thiếu "${path}". Hãy điền.`);
}
