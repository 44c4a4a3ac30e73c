import { useIntl } from 'react-intl';
import { useMessage } from '../../use-message';
import type { FieldsProps } from './correction';

/** What a form says at its fields: the words of stored choices, and what is wrong with what was typed. */
export function useFieldWords<Draft>({ draft, problems }: Pick<FieldsProps<Draft>, 'draft' | 'problems'>) {
  const message = useMessage();
  const { formatMessage } = useIntl();
  return {
    // The words of a stored choice are the content manager's own.
    choices: <Value extends string>(values: readonly Value[]) =>
      values.map((value) => ({ value, label: formatMessage({ id: value, defaultMessage: value }) })),
    problem: (field: keyof Draft): string | undefined => {
      const key = problems[field];
      return key && message(key, { value: String(draft[field] ?? '') });
    },
  };
}
