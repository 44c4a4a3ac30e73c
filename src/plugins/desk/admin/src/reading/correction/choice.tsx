import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Props<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
  error?: string;
  required?: boolean;
}

/** A field with a short list. */
export function Choice<Value extends string>({ label, value, options, onChange, ...field }: Props<Value>) {
  return (
    <Field.Root {...field}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value ?? ''} onChange={(chosen) => onChange(chosen as Value)}>
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
