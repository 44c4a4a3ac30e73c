import { POST_TYPES, type PostUid } from '../domain/reading/post';
import { formText } from '../domain/reading/form-text';
import type { Block, FormValues } from '../domain/reading/form-values';
import { parseChoice, parseDocumentId, parseList, parseObject, parseText } from './parse-object';
import { refusal } from '../refuse/refusal';

/** A post in one language; without a documentId it was never saved. */
export interface PostInput {
  readonly uid: PostUid;
  readonly documentId: string | null;
  readonly locale: 'vi' | 'en';
}

const UIDS = Object.keys(POST_TYPES) as PostUid[];
const TEXTS = ['title', 'standfirst', 'summary', 'period'] as const;
const DATES = ['eventDate', 'publicationDate', 'startsAt'] as const;
const BLOCKS = ['body', 'agenda'] as const;
const LINKS = ['organisations', 'clusters'] as const;
const FIELDS = [...TEXTS, ...DATES, ...BLOCKS, ...LINKS, 'captions'];
/** Characters of all texts: five long posts, read in some seconds at worst. */
const LONGEST = 100_000;
const MOST = 1000;
const DEEPEST = 12;

/** Which post a request is about. */
export function parsePost(body: Readonly<Record<string, unknown>>): PostInput {
  const { uid, documentId = null, locale } = body;
  return {
    uid: parseChoice(uid, 'uid', UIDS),
    documentId: documentId === null ? null : parseDocumentId(documentId, 'documentId'),
    locale: parseChoice(locale, 'locale', ['vi', 'en']),
  };
}

/** What the form of a post holds. Unknown fields are refused, not passed over. */
export function parseForm(input: unknown): FormValues {
  const values = parseObject(input, 'values', FIELDS);
  const form: FormValues = {
    ...pick(TEXTS, (name, path) => parseText(values[name], path, LONGEST)),
    ...pick(DATES, (name, path) => parseDate(values[name], path)),
    ...pick(BLOCKS, (name, path) =>
      parseList(values[name], path, MOST, (block) => parseBlock(block, path, 1))
    ),
    ...pick(LINKS, (name, path) => parseList(values[name], path, MOST, parseDocumentId)),
    captions: parseList(values.captions, 'values.captions', MOST, (text, path) =>
      parseText(text, path, LONGEST)
    ),
  };
  const { length } = formText(form).text;
  if (length <= LONGEST) return form;
  throw refusal('values', `Bài dài ${length} ký tự, chỉ đọc được ${LONGEST}; hãy tách thành nhiều bài.`);
}

function pick<Name extends string, Value>(
  names: readonly Name[],
  parse: (name: Name, path: string) => Value
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, parse(name, `values.${name}`)])) as Record<
    Name,
    Value
  >;
}

function parseDate(value: unknown, path: string): string | null {
  const text = parseText(value, path, 40) || null;
  if (text === null || !Number.isNaN(Date.parse(text))) return text;
  throw refusal(path, `"${path}" là "${text}"; phải là một ngày như 2024-12-21 hoặc một thời điểm ISO.`);
}

/** Only what carries text is kept of a block: formatting, addresses and pictures are not read. */
function parseBlock(input: unknown, path: string, depth: number): Block {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || depth > DEEPEST) {
    throw refusal(
      path,
      `"${path}" phải là nội dung của trình soạn thảo, lồng nhau không quá ${DEEPEST} lớp.`
    );
  }
  const { type, text, children } = input as Record<string, unknown>;
  return {
    ...(typeof type === 'string' && { type }),
    ...(typeof text === 'string' && { text }),
    ...(Array.isArray(children) && { children: children.map((child) => parseBlock(child, path, depth + 1)) }),
  };
}
