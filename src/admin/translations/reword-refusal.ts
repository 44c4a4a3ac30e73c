import type { Messages } from './prefix-keys';

/** What the server answers when it refuses, as far as people read it. */
interface Refusal {
  message?: unknown;
  details?: { errors?: { message?: unknown }[] };
}

/**
 * Puts the server's sentences into the reader's language, in place: the form that asked holds the very same object.
 * A sentence that nobody translated stays as it is.
 *
 * @param words sentence of the server → sentence to show.
 */
export function rewordRefusal(refusal: Refusal, words: Messages): void {
  for (const part of [refusal, ...(refusal.details?.errors ?? [])]) {
    if (typeof part.message === 'string' && Object.hasOwn(words, part.message)) {
      part.message = words[part.message];
    }
  }
}
