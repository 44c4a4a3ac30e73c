import { Field, TextInput } from '@strapi/design-system';
import { OPERATORS, type ChosenFilter, type OfferedType } from '../query/builder';
import { useMessage } from '../use-message';
import { Choice } from './choice';
import { RowList } from './row-list';

interface FiltersProps {
  type: OfferedType;
  filters: readonly ChosenFilter[];
  onChange: (filters: ChosenFilter[]) => void;
}

/** Which documents to measure. */
export function Filters({ type, filters, onChange }: FiltersProps) {
  const message = useMessage();
  const fieldAt = (path: string) => type.fields.find((field) => field.path === path);
  const first = type.fields[0];
  return (
    <RowList
      title={message('filters')}
      addLabel={message('add.filter')}
      rows={filters}
      fresh={first ? { path: first.path, operator: '$eq', value: '' } : null}
      onChange={onChange}
    >
      {(filter, change) => {
        const field = fieldAt(filter.path);
        const values = field?.kind === 'boolean' ? ['true', 'false'] : field?.values;
        return (
          <>
            <Choice
              label={message('filter.field')}
              value={filter.path}
              options={type.fields.map(({ path }) => ({ value: path, label: path }))}
              onChange={(path) => change({ ...filter, path, value: '' })}
            />
            <Choice
              label={message('filter.operator')}
              value={filter.operator}
              options={OPERATORS.map((name) => ({ value: name, label: message(`operator.${name}`) }))}
              onChange={(value) =>
                change({ ...filter, operator: OPERATORS.find((name) => name === value) ?? '$eq' })
              }
            />
            {filter.operator !== '$null' && filter.operator !== '$notNull' && values && (
              <Choice
                label={message('filter.value')}
                value={filter.value}
                options={values.map((value) => ({ value, label: value }))}
                onChange={(value) => change({ ...filter, value })}
              />
            )}
            {filter.operator !== '$null' && filter.operator !== '$notNull' && !values && (
              <Field.Root width="100%">
                <Field.Label>{message('filter.value')}</Field.Label>
                <TextInput
                  aria-label={message('filter.value')}
                  value={filter.value}
                  onChange={(event: { target: { value: string } }) =>
                    change({ ...filter, value: event.target.value })
                  }
                />
              </Field.Root>
            )}
          </>
        );
      }}
    </RowList>
  );
}
