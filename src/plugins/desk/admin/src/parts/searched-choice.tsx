import { useState } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useMessage } from '../use-message';
import { useSearched } from './use-searched';

/** What every choice has. */
export interface Choice {
  readonly documentId: string;
  readonly name: string;
}

interface Props<Item extends Choice> {
  label: string;
  /** Where the choices are asked for. */
  path: string;
  /** The choice as it stands: shown by its name even if the search does not offer it. */
  value: Choice | null;
  onChange: (choice: Item | null) => void;
  /** A line below the name that tells namesakes apart. */
  note?: (choice: Item) => string | null;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}

/** A field with a list that the server searches while one types, with or without diacritics. */
export function SearchedChoice<Item extends Choice>({
  label,
  path,
  value,
  onChange,
  note,
  ...field
}: Props<Item>) {
  const message = useMessage();
  const [words, setWords] = useState('');
  const { choices, searching, error } = useSearched<Item>(path, words);
  const shown: readonly Choice[] =
    value && !words && !choices.some(({ documentId }) => documentId === value.documentId)
      ? [value, ...choices]
      : choices;
  return (
    <Field.Root error={field.error ?? error?.message} required={field.required}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        autocomplete="none"
        disabled={field.disabled}
        placeholder={message('choices.placeholder')}
        value={value?.documentId ?? ''}
        loading={searching}
        loadingMessage={message('choices.searching')}
        noOptionsMessage={() => message('choices.none')}
        clearLabel={message('choices.clear')}
        onInputChange={(event) => setWords(event.currentTarget.value)}
        onOpenChange={(open) => !open && setWords('')}
        onChange={(id) => onChange(choices.find(({ documentId }) => documentId === id) ?? null)}
        onClear={() => onChange(null)}
      >
        {shown.map((choice) => (
          <ComboboxOption key={choice.documentId} value={choice.documentId} textValue={choice.name}>
            {nameWith(choice, note?.(choice as Item))}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}

const nameWith = ({ name }: Choice, note: string | null | undefined) => (note ? `${name} – ${note}` : name);
