import type { Passage } from '../../../../server/domain/reading/reading';
import { findRange } from './find-range';
import { captionFields, type FormValues } from './form-values';

/** The name under which the page's style sheet knows the marked passage. */
export const MARK = 'desk-passage';

/**
 * Brings the words of a finding into view in the form, marked; in a plain field they are selected. The editor's own
 * selection and content stay untouched.
 *
 * @returns false when the field is not on the page or says something else by now.
 */
export function showInText({ part, index, quote, sentence }: Passage, form: FormValues): boolean {
  if (part === 'body' || part === 'agenda') return markInEditor(quote, sentence);
  const name = part === 'caption' ? captionFields(form)[index]?.field : part;
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `input[name="${name}"], textarea[name="${name}"]`
  );
  const start = field?.value.normalize('NFC').indexOf(quote) ?? -1;
  if (!field || start < 0) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, start + quote.length);
  return true;
}

function markInEditor(quote: string, sentence: string): boolean {
  for (const editor of document.querySelectorAll('[data-slate-editor]')) {
    const range = findRange(editor, quote, sentence);
    if (!range) continue;
    CSS.highlights?.set(MARK, new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
