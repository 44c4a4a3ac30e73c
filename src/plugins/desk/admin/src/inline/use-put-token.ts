import type { RefObject } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { copyText } from '../parts/copy-text';
import { useMessage } from '../use-message';
import { typeAt, type Caret } from './caret';

/** How often, and at most how many times, it is looked whether the window has gone: it fades, and holds the focus. */
const LOOK = 50;
const LOOKS = 40;

/** Puts a token where somebody was writing, or, where that is not known, where they can paste it from. */
export function usePutToken(caret: RefObject<Caret | null>) {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const copy = (token: string) => {
    if (copyText(token)) toggleNotification({ type: 'info', message: message('inline.copied') });
    // Where the browser will not copy, the token is told, to be typed.
    else
      toggleNotification({
        type: 'warning',
        message: message('inline.uncopied', { token }),
        timeout: 20_000,
      });
  };
  const insert = async (token: string) => {
    await windowGone();
    const place = caret.current;
    if (!place || !(await typeAt(place, token))) copy(token);
  };
  return { copy, insert };
}

/** Resolves when no window holds the focus any more, and the button that opened it has got it back. */
async function windowGone() {
  const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK));
  for (let looks = 0; looks < LOOKS && document.querySelector('[role="dialog"]'); looks += 1) await pause();
  await pause();
}
