import { useRef } from 'react';
import { Field, Textarea } from '@strapi/design-system';
import { useMessage } from '../use-message';
import { htmlToText, looksLikeHtml } from './html-to-text';
import type { Paste } from './use-paste';

/** Where a page is pasted. What carries tags becomes text, one line per paragraph. */
export function TextStep({ paste }: { paste: Paste }) {
  const message = useMessage();
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (event: React.ClipboardEvent<HTMLTextAreaElement>) => {
    const text = pastedText(event.clipboardData);
    const area = field.current;
    if (text === null || !area) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = area;
    paste.setText(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
  };
  return (
    <Field.Root hint={message('paste.text.hint')}>
      <Field.Label>{message('paste.text')}</Field.Label>
      <Textarea
        ref={field}
        autoFocus
        rows={18}
        value={paste.work.text}
        placeholder={message('paste.text.example')}
        onPaste={insert}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => paste.setText(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}

/** What is put in instead of the plain text, or null to leave that to the browser. */
function pastedText(data: DataTransfer): string | null {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (looksLikeHtml(plain)) return htmlToText(plain);
  return looksLikeHtml(html) ? htmlToText(html) || null : null;
}
