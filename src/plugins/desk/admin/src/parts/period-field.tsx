import { useState } from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { parsePeriod } from '../../../../../language/period';
import { useMessage } from '../use-message';

interface Props {
  value: string;
  /** Told valid periods only. */
  onChange: (period: string) => void;
}

/** A period, written as its code; taken over with Enter or when the field is left. */
export function PeriodField({ value, onChange }: Props) {
  const message = useMessage();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const isWrong = text !== '' && !parsePeriod(text);
  const take = () => {
    if (text !== value && text !== '' && !isWrong) onChange(text);
  };
  return (
    <Field.Root
      name="period"
      required
      error={isWrong ? message('choices.period.invalid', { value: text }) : undefined}
      hint={message('choices.period.hint')}
    >
      <Field.Label>{message('choices.period')}</Field.Label>
      <TextInput
        value={text}
        onChange={(event) => setText(event.target.value.trim())}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
