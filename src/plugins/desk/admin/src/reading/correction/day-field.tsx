import { DatePicker, Field } from '@strapi/design-system';
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
        onChange={(day) => onChange(day ? codeOf(day) : '')}
        onClear={() => onChange('')}
      />
    </Field.Root>
  );
}

/** The day where the editor is, not in Greenwich. */
function codeOf(day: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
