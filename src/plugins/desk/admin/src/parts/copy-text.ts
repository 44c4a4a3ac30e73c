/**
 * Puts a text on the clipboard. Not by `navigator.clipboard`: browsers withhold it from an admin that is served over
 * plain HTTP inside the house.
 *
 * @returns whether the browser did it.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return done;
}
