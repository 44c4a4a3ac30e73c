import { Field, Textarea, TextInput } from '@strapi/design-system';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
}

/** A labelled line. */
export function LineField({ label, value, onChange, hint, error, required }: Props) {
  return (
    <Field.Root hint={hint} error={error} required={required ?? false}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** A labelled text of several lines. */
export function TextField({ label, value, onChange, hint, error, required, rows }: Props & { rows: number }) {
  return (
    <Field.Root hint={hint} error={error} required={required ?? false}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        rows={rows}
        style={{ minHeight: 0 }}
        value={value}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
