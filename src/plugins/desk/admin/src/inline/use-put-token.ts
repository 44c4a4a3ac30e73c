import type { RefObject } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { copyText } from '../parts/copy-text';
import { useMessage } from '../use-message';
import { typeAt, type Caret } from './caret';

/** A window that closes gives the focus back to its button; what is typed comes after that. */
const AFTER_WINDOW = 150;

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
    await new Promise((resolve) => setTimeout(resolve, AFTER_WINDOW));
    const place = caret.current;
    if (!place || !(await typeAt(place, token))) copy(token);
  };
  return { copy, insert };
}
