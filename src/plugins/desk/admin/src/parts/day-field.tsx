import { DatePicker, Field } from '@strapi/design-system';
import { useMessage } from '../use-message';
import { dayCode } from './day-code';

interface Props {
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (day: string) => void;
  hint?: string | undefined;
}

/** A day, chosen or typed as Vietnamese write it. */
export function DayField({ label, value, onChange, hint }: Props) {
  const message = useMessage();
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <DatePicker
        locale="vi-VN"
        clearLabel={message('choices.clear')}
        value={value ? new Date(`${value}T00:00:00`) : undefined}
        onChange={(day) => onChange(day ? dayCode(day) : '')}
        onClear={() => onChange('')}
      />
      <Field.Hint />
    </Field.Root>
  );
}
