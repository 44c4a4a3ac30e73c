import { normalize } from '../../../../../language';
import type { DraftCaption, DraftSource } from './draft';

/** A field that could be read, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

const LONGEST = { paragraph: 100_000, paragraphs: 5000, ids: 200, captions: 200, text: 255, caption: 5000 };
const SOURCE = ['name', 'url', 'attribution'];
const CAPTION = ['caption', 'credit'];
const ADDRESS = /^https?:\/\/\S+$/;

interface TextRule {
  longest: number;
  required?: boolean;
}

/** A line of text, in NFC and without white space around it. */
export function readText(
  name: string,
  value: unknown,
  { longest, required = false }: TextRule
): Read<string> {
  if (typeof value !== 'string') return { problem: `${name} phải là chữ.` };
  const text = normalize(value).trim();
  if (required && text === '') return { problem: `${name} còn trống; hãy viết ${name.toLowerCase()}.` };
  if (text.length > longest)
    return { problem: `${name} có ${text.length} ký tự; hãy rút xuống còn ${longest} ký tự.` };
  return { value: text };
}

/** The body: paragraphs, the empty ones left out. */
export function readParagraphs(value: unknown): Read<readonly string[]> {
  if (!Array.isArray(value) || value.length > LONGEST.paragraphs)
    return { problem: `Nội dung phải là danh sách không quá ${LONGEST.paragraphs} đoạn.` };
  const read = value.map((text, at) => readText(`Đoạn ${at + 1}`, text, { longest: LONGEST.paragraph }));
  const wrong = read.find((each) => 'problem' in each);
  if (wrong) return wrong;
  return { value: read.flatMap((each) => ('value' in each && each.value !== '' ? [each.value] : [])) };
}

/** documentIds. */
export function readIds(name: string, value: unknown): Read<readonly string[]> {
  const isIds =
    Array.isArray(value) && value.length <= LONGEST.ids && value.every((id) => typeof id === 'string' && id);
  if (!isIds) return { problem: `${name} phải là danh sách không quá ${LONGEST.ids} documentId.` };
  return { value: [...new Set(value as string[])] };
}

/** Where the post comes from; every part may be null. */
export function readSource(value: unknown): Read<DraftSource> {
  const object = asObject(value);
  if (!object) return { problem: 'Nguồn phải gồm name, url và attribution.' };
  const stranger = strangerIn(object, SOURCE);
  if (stranger !== undefined)
    return { problem: `Nguồn không có phần "${stranger}"; có: ${SOURCE.join(', ')}.` };
  const name = readOptional('Tên nguồn', object.name);
  const url = readOptional('Địa chỉ nguồn', object.url);
  const attribution = readOptional('Ghi nguồn', object.attribution);
  for (const each of [name, url, attribution]) if ('problem' in each) return each;
  const read = { name: valueOf(name), url: valueOf(url), attribution: valueOf(attribution) };
  if (read.url !== null && !ADDRESS.test(read.url))
    return { problem: `Địa chỉ nguồn là "${read.url}"; hãy viết cả https:// ở đầu hoặc để trống.` };
  return { value: read };
}

/** Captions with the name of the photographer. */
export function readCaptions(value: unknown): Read<readonly DraftCaption[]> {
  if (!Array.isArray(value) || value.length > LONGEST.captions)
    return { problem: `Chú thích ảnh phải là danh sách không quá ${LONGEST.captions} mục.` };
  const captions: DraftCaption[] = [];
  for (const [at, item] of value.entries()) {
    const object = asObject(item);
    const stranger = strangerIn(object ?? {}, CAPTION);
    if (stranger !== undefined)
      return {
        problem: `Chú thích ảnh ${at + 1} không có phần "${stranger}"; có: ${CAPTION.join(', ')}.`,
      };
    const caption = readText(`Chú thích ảnh ${at + 1}`, object?.caption, { longest: LONGEST.caption });
    const credit = readOptional(`Ảnh của, ở chú thích ${at + 1},`, object?.credit);
    if ('problem' in caption) return caption;
    if ('problem' in credit) return credit;
    if (caption.value !== '') captions.push({ caption: caption.value, credit: credit.value });
  }
  return { value: captions };
}

function readOptional(name: string, value: unknown): Read<string | null> {
  if (value === null || value === '') return { value: null };
  return readText(name, value, { longest: LONGEST.text });
}

const valueOf = (read: Read<string | null>) => ('value' in read ? read.value || null : null);

const strangerIn = (object: object, known: readonly string[]) =>
  Object.keys(object).find((name) => !known.includes(name));

const asObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
