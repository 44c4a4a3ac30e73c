import { Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { IndicatorChoice as Indicator, SubjectChoice as Subject } from '../../../server/domain/choices';
import type { Aspect } from '../../../server/domain/inline/place';
import { IndicatorChoice } from '../parts/indicator-choice';
import { SubjectChoice } from '../parts/subject-choice';
import { useMessage } from '../use-message';

/** What is picked so far. */
export interface Picked {
  readonly indicator: Indicator | null;
  readonly subject: Subject | null;
  readonly period: string;
  readonly aspect: Aspect;
}

const ASPECTS: readonly Aspect[] = ['value', 'change', 'attainment'];

interface Props {
  picked: Picked;
  onPick: (picked: Picked) => void;
  periodError?: string;
}

/** Which number a token stands for. */
export function PickForm({ picked, onPick, periodError }: Props) {
  const message = useMessage();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <IndicatorChoice
        required
        value={picked.indicator}
        onChange={(indicator) => onPick({ ...picked, indicator })}
      />
      <SubjectChoice required value={picked.subject} onChange={(subject) => onPick({ ...picked, subject })} />
      <Field.Root required hint={message('choices.period.hint')} error={periodError}>
        <Field.Label>{message('choices.period')}</Field.Label>
        <TextInput
          value={picked.period}
          onChange={(event: { target: { value: string } }) =>
            onPick({ ...picked, period: event.target.value.trim() })
          }
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Field.Root>
        <Field.Label>{message('inline.aspect')}</Field.Label>
        <SingleSelect
          value={picked.aspect}
          onChange={(aspect) => onPick({ ...picked, aspect: aspect as Aspect })}
        >
          {ASPECTS.map((aspect) => (
            <SingleSelectOption key={aspect} value={aspect}>
              {message(`inline.aspect.${aspect}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Flex>
  );
}
