import { Field, Flex, SingleSelect, SingleSelectOption, Box, TextInput } from '@strapi/design-system';
import { useMessage } from '../use-message';

const PARTS = [
  '',
  'H1',
  'H2',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  ...Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0')),
];

interface Props {
  /** '2024', '2024-H1', '2024-Q2' or '2024-05'; '' while the year is being written. */
  value: string;
  onChange: (period: string) => void;
}

/** A year, and which part of it. */
export function PeriodChoice({ value, onChange }: Props) {
  const message = useMessage();
  const [year = '', part = ''] = value.split('-');
  const write = (nextYear: string, nextPart: string) =>
    onChange(nextPart ? `${nextYear}-${nextPart}` : nextYear);
  return (
    <Flex gap={4} alignItems="flex-end">
      <Box width="12rem">
        <Field.Root>
          <Field.Label>{message('closing.year')}</Field.Label>
          <TextInput
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={(event: { target: { value: string } }) =>
              write(event.target.value.replace(/\D/g, ''), part)
            }
          />
        </Field.Root>
      </Box>
      <Box width="20rem">
        <Field.Root>
          <Field.Label>{message('closing.part')}</Field.Label>
          <SingleSelect
            value={part || 'year'}
            onChange={(next) => write(year, next === 'year' ? '' : String(next))}
          >
            {PARTS.map((each) => (
              <SingleSelectOption key={each} value={each || 'year'}>
                {/^\d/.test(each)
                  ? message('closing.part.month', { month: Number(each) })
                  : message(`closing.part.${each || 'year'}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
    </Flex>
  );
}
