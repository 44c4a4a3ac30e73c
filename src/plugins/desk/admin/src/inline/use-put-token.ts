import type { RefObject } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useMessage } from '../use-message';
import { typeAt, type Caret } from './caret';

/** A window that closes gives the focus back to its button; what is typed comes after that. */
const AFTER_WINDOW = 150;

/** Puts a token where somebody was writing, or, where that is not known, where they can paste it from. */
export function usePutToken(caret: RefObject<Caret | null>) {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const copy = async (token: string) => {
    try {
      await navigator.clipboard.writeText(token);
      toggleNotification({ type: 'info', message: message('inline.copied') });
    } catch {
      // Without permission to copy, the token is told, to be typed.
      toggleNotification({
        type: 'warning',
        message: message('inline.uncopied', { token }),
        timeout: 20_000,
      });
    }
  };
  const insert = async (token: string) => {
    await new Promise((resolve) => setTimeout(resolve, AFTER_WINDOW));
    const place = caret.current;
    if (!place || !(await typeAt(place, token))) await copy(token);
  };
  return { copy, insert };
}
