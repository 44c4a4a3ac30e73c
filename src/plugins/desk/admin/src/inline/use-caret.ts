import { useEffect, useRef } from 'react';
import { readCaret, type Caret } from './caret';

/** Remembers where somebody was writing last, while they look for what to put there. */
export function useCaret() {
  const last = useRef<Caret | null>(null);
  useEffect(() => {
    const remember = () => {
      last.current = readCaret() ?? last.current;
    };
    document.addEventListener('selectionchange', remember);
    return () => document.removeEventListener('selectionchange', remember);
  }, []);
  return last;
}
