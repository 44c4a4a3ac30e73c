import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useMessage } from '../use-message';
import { usePasteCategoriesQuery } from './paste-api';

interface Props {
  value: string | null;
  onChange: (category: string | null) => void;
}

/** The main category of a draft, if it is known already. */
export function CategoryChoice({ value, onChange }: Props) {
  const message = useMessage();
  const { data = [], isError } = usePasteCategoriesQuery();
  return (
    <Field.Root error={isError ? message('paste.failed') : undefined}>
      <Field.Label>{message('paste.field.category')}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        placeholder={message('paste.category.none')}
        onChange={(chosen) => onChange(String(chosen) || null)}
        onClear={() => onChange(null)}
        clearLabel={message('choices.clear')}
      >
        {data.map(({ documentId, name }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
