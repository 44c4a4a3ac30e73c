import { DatePicker, Field } from '@strapi/design-system';
import { dayCode } from '../../parts/day-code';
import { useMessage } from '../../use-message';

interface Props {
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (day: string) => void;
}

/** A day, chosen or typed as Vietnamese write it. */
export function DayField({ label, value, onChange }: Props) {
  const message = useMessage();
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <DatePicker
        locale="vi-VN"
        clearLabel={message('choices.clear')}
        value={value ? new Date(`${value}T00:00:00`) : undefined}
        onChange={(day) => onChange(day ? dayCode(day) : '')}
        onClear={() => onChange('')}
      />
    </Field.Root>
  );
}
