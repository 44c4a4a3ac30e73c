import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { at, type Position } from './model/selection';

interface Props {
  label: string;
  /** What the cell is opened with. */
  text: string;
  /** Opened by typing: the arrows then go on to the next cell, as in a spreadsheet. */
  typing: boolean;
  onCommit: (text: string, step: Position | null) => void;
  onCancel: () => void;
}

const WALKS: Readonly<Record<string, Position>> = {
  ArrowUp: at(-1, 0),
  ArrowDown: at(1, 0),
  ArrowLeft: at(0, -1),
  ArrowRight: at(0, 1),
};

/** The field in which one cell is typed. */
export function CellEditor({ label, text, typing, onCommit, onCancel }: Props) {
  const [value, setValue] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  // Before the browser delivers the key that opened the cell, so that it – or an input method – types into the field.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const finish = (act: () => void) => {
    if (done.current) return;
    done.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey } = event;
    const back = shiftKey ? -1 : 1;
    const step =
      key === 'Enter' ? at(back, 0) : key === 'Tab' ? at(0, back) : typing ? WALKS[key] : undefined;
    if (step) {
      event.preventDefault();
      finish(() => onCommit(value, step));
    } else if (key === 'Escape') {
      event.preventDefault();
      finish(onCancel);
    }
  };
  return (
    <input
      ref={field}
      aria-label={label}
      value={value}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(() => onCommit(value, null))}
    />
  );
}
