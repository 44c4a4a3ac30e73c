import { refusal } from '../refuse/refusal';

type Fields = Readonly<Record<string, unknown>>;

/** @throws ValidationError unless the input is an object with no other fields than these. */
export function parseObject(input: unknown, path: string, fields: readonly string[]): Fields {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw refusal(path, `"${path || 'body'}" phải là một đối tượng JSON.`);
  }
  const unknown = Object.keys(input).find((field) => !fields.includes(field));
  if (unknown !== undefined) {
    throw refusal(join(path, unknown), `Không có trường "${join(path, unknown)}"; có: ${fields.join(', ')}.`);
  }
  return input as Fields;
}

/** @throws ValidationError unless the value is one of the choices. */
export function parseChoice<Choice extends string>(
  value: unknown,
  path: string,
  choices: readonly Choice[]
): Choice {
  if (choices.includes(value as Choice)) return value as Choice;
  throw refusal(path, `"${path}" là ${JSON.stringify(value)}; phải là ${choices.join(' hoặc ')}.`);
}

/** Null for what is left out; @throws ValidationError for anything but a text of at most so many characters. */
export function parseText(value: unknown, path: string, longest: number): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.length <= longest) return value;
  throw refusal(path, `"${path}" phải là một chuỗi không quá ${longest} ký tự.`);
}

/** Empty for what is left out; @throws ValidationError for anything but a list of at most so many items. */
export function parseList<Item>(
  value: unknown,
  path: string,
  most: number,
  parse: (item: unknown, path: string) => Item
): Item[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.length <= most)
    return value.map((item, at) => parse(item, `${path}.${at}`));
  throw refusal(path, `"${path}" phải là một danh sách không quá ${most} mục.`);
}

const DOCUMENT_ID = /^[A-Za-z0-9_-]{1,60}$/;

/** @throws ValidationError unless the value looks like a documentId. */
export function parseDocumentId(value: unknown, path: string): string {
  if (typeof value === 'string' && DOCUMENT_ID.test(value)) return value;
  throw refusal(path, `"${path}" là ${JSON.stringify(value)}; phải là một documentId.`);
}

const join = (path: string, field: string) => (path === '' ? field : `${path}.${field}`);
