import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard where it was when the row under it leaves the list: the focus goes to the row that took its
 * place, or to the last one.
 *
 * @param keys of the rows that are shown.
 * @returns call it with the key of a row just before that row may leave.
 */
export function useFocusNext(list: RefObject<HTMLElement>, keys: readonly string[]) {
  const leaving = useRef<{ key: string; at: number } | null>(null);
  useEffect(() => {
    if (!leaving.current || keys.includes(leaving.current.key)) return;
    const next = keys[Math.min(leaving.current.at, keys.length - 1)];
    leaving.current = null;
    if (next === undefined || (document.activeElement && document.activeElement !== document.body)) return;
    list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(next)}"] button`)?.focus();
  }, [keys, list]);
  return (key: string) => {
    leaving.current = { key, at: keys.indexOf(key) };
  };
}
