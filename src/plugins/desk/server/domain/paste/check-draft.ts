import type { Draft } from './draft';
import { readCaptions, readIds, readParagraphs, readSource, readText, type Read } from './read-fields';

/** What came in as a draft: the draft, or all that is wrong with it, each with the name of its field. */
export type CheckedDraft = { readonly draft: Draft } | { readonly problems: readonly string[] };

const LONGEST = { title: 300, text: 255, standfirst: 5000 };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

const FIELDS: { readonly [Field in keyof Draft]: (value: unknown) => Read<Draft[Field]> } = {
  title: (value) => readText('Tiêu đề', value, { longest: LONGEST.title, required: true }),
  standfirst: (value) => readText('Sapo', value, { longest: LONGEST.standfirst }),
  paragraphs: readParagraphs,
  byline: (value) => readText('Bút danh', value, { longest: LONGEST.text }),
  source: readSource,
  captions: readCaptions,
  publishedAt: (value) => readWhen('Ngày đăng', value, TIME, '2024-12-23T06:03:00+07:00'),
  eventDate: (value) => readWhen('Ngày diễn ra', value, DAY, '2024-12-21'),
  category: (value) =>
    value === null || (typeof value === 'string' && value !== '')
      ? { value }
      : { problem: 'Chuyên mục phải là một documentId hoặc null.' },
  authors: (value) => readIds('Tác giả', value),
  organisations: (value) => readIds('Đơn vị', value),
  clusters: (value) => readIds('Cụm thi đua', value),
};

/** Reads one draft as it came in. Unknown and missing fields are refused, not passed over. */
export function checkDraft(input: unknown): CheckedDraft {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { problems: ['Mỗi bài phải là một đối tượng JSON.'] };
  const given = input as Record<string, unknown>;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(FIELDS, name));
  const problems = unknown.map((name) => `Không có trường "${name}"; hãy bỏ trường này.`);
  const draft: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(FIELDS)) {
    const answer = read(given[name]);
    if ('problem' in answer) problems.push(answer.problem);
    else draft[name] = answer.value;
  }
  // Each field of `FIELDS` was read into its own type.
  return problems.length > 0 ? { problems } : { draft: draft as unknown as Draft };
}

function readWhen(name: string, value: unknown, form: RegExp, example: string): Read<string | null> {
  if (value === null) return { value };
  if (typeof value === 'string' && form.test(value) && isReal(value)) return { value };
  return { problem: `${name} là "${String(value)}"; hãy viết như ${example} hoặc để trống.` };
}

/** 31 February is no day. */
function isReal(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(Date.parse(text)) && new Date(time).toISOString().startsWith(day);
}
