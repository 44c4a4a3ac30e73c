import { Field, TextInput } from '@strapi/design-system';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** When the field is left. */
  onLeave?: () => void;
  hint?: string;
  error?: string;
  required?: boolean;
}

/** A labelled line of text. */
export function TextField({ label, value, onChange, onLeave, hint, error, required }: Props) {
  return (
    <Field.Root hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
