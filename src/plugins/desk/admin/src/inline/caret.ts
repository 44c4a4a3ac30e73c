/** Where in the form somebody was writing last: in a plain field, or in the editor of rich text. */
export type Caret =
  | {
      readonly kind: 'plain';
      readonly field: HTMLInputElement | HTMLTextAreaElement;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'rich'; readonly editor: HTMLElement; readonly range: Range };

/** Fields of a post that are words: a figure in an address or a code would be none. */
const WORDS = /(?:^|\.)(?:title|standfirst|summary|caption|description|place|byline|alt|chair)$/;
/** The editor follows the page's selection with a delay of a tenth of a second. */
const EDITOR_DELAY = 200;

/** The caret as it is now; null outside the words of a post. */
export function readCaret(): Caret | null {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    const { selectionStart: start, selectionEnd: end } = active;
    if (!WORDS.test(active.name) || start === null || end === null) return null;
    return { kind: 'plain', field: active, start, end };
  }
  const editor = active?.closest<HTMLElement>('[data-slate-editor="true"]');
  const selection = document.getSelection();
  if (!editor || !selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return editor.contains(range.startContainer) ? { kind: 'rich', editor, range: range.cloneRange() } : null;
}

/**
 * Types words where the caret was, as a keyboard would, so that the form and its undo know of them.
 *
 * @returns false when that place is no longer on the page, or would not take them.
 */
export function typeAt(caret: Caret, words: string): Promise<boolean> {
  return caret.kind === 'plain' ? typeIntoField(caret, words) : typeIntoEditor(caret, words);
}

async function typeIntoField(
  { field, start, end }: Caret & { kind: 'plain' },
  words: string
): Promise<boolean> {
  if (!field.isConnected) return false;
  const before = field.value;
  field.focus();
  field.setSelectionRange(start, end);
  // The only way to type into a field from outside that React and the browser's undo both follow.
  document.execCommand('insertText', false, words);
  return field.value !== before;
}

/** The editor keeps a model of its own: it is told what is to be typed, and types it itself. */
async function typeIntoEditor({ editor, range }: Caret & { kind: 'rich' }, words: string): Promise<boolean> {
  if (!editor.isConnected || !range.startContainer.isConnected) return false;
  editor.focus();
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  await new Promise((resolve) => setTimeout(resolve, EDITOR_DELAY));
  const typing = { inputType: 'insertText', data: words, bubbles: true, cancelable: true };
  return !editor.dispatchEvent(new InputEvent('beforeinput', typing));
}
