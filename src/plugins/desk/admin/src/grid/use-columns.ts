import { useState } from 'react';
import { PLUGIN_ID } from '../plugin-id';

const keyOf = (subject: string) => `${PLUGIN_ID}.columns ${subject}`;

/** The columns that somebody chose for a subject: remembered in this browser; null for those the server chooses. */
export function useColumns(subject: string) {
  const [, repaint] = useState(0);
  const text = window.localStorage.getItem(keyOf(subject));
  const choose = (columns: readonly string[] | null) => {
    if (columns) window.localStorage.setItem(keyOf(subject), columns.join(','));
    else window.localStorage.removeItem(keyOf(subject));
    repaint((count) => count + 1);
  };
  return { columns: text ? text.split(',') : null, choose };
}
