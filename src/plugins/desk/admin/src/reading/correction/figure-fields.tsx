import { Grid, Typography } from '@strapi/design-system';
import { parsePeriod } from '../../../../../../language/period';
import type { FigureFinding } from '../../../../server/domain/reading/reading';
import { DayField } from '../../parts/day-field';
import { IndicatorChoice } from '../../parts/indicator-choice';
import { SubjectChoice } from '../../parts/subject-choice';
import { useMessage } from '../../use-message';
import { printPeriod } from '../findings/print-values';
import { indicatorReference, subjectReference } from '../findings/references';
import { Choice } from './choice';
import type { FieldsProps } from './correction';
import { unitOf, type AmountField, type FigureDraft } from './figure-draft';
import { spreadAmount } from './spread-amount';
import { TextField } from './text-field';
import { useFieldWords } from './use-field-words';

interface Props extends FieldsProps<FigureDraft> {
  finding: FigureFinding;
}

const SCOPES = ['total', 'part'] as const;
const QUALIFIERS = ['exact', 'nearly', 'over', 'about'] as const;

/** Every field of a figure. */
export function FigureFields({ finding, draft, problems, onChange }: Props) {
  const message = useMessage();
  const { choices, problem } = useFieldWords({ draft, problems });
  const amount = (field: AmountField) => ({
    value: draft[field],
    error: problem(field),
    onChange: (typed: string) => onChange({ [field]: typed }),
  });
  const half = { col: 6, xs: 12, direction: 'column', alignItems: 'stretch' } as const;
  const third = { ...half, col: 4 } as const;
  return (
    <Grid.Root gap={4}>
      <Grid.Item {...half}>
        <IndicatorChoice
          value={draft.indicator}
          required
          error={problem('indicator')}
          onChange={(chosen) => onChange({ indicator: chosen && indicatorReference(chosen) })}
        />
      </Grid.Item>
      <Grid.Item {...half}>
        <SubjectChoice
          value={draft.subject}
          required
          error={problem('subject')}
          onChange={(chosen) => onChange({ subject: chosen && subjectReference(chosen) })}
        />
        {!draft.subject && finding.subjectText && (
          <Typography variant="pi" textColor="neutral600" tag="p" paddingTop={1}>
            {message('correction.subject.told', { name: finding.subjectText })}
          </Typography>
        )}
      </Grid.Item>
      <Grid.Item {...half}>
        <TextField
          label={message('choices.period')}
          required
          value={draft.period}
          hint={
            parsePeriod(draft.period.trim())
              ? printPeriod(draft.period.trim())
              : message('choices.period.hint')
          }
          error={problem('period')}
          onChange={(period) => onChange({ period })}
        />
      </Grid.Item>
      <Grid.Item {...half}>
        <Choice
          label={message('correction.scope')}
          value={draft.scope}
          options={choices(SCOPES)}
          onChange={(scope) => onChange({ scope })}
        />
      </Grid.Item>
      <Grid.Item {...third}>
        <Choice
          label={message('correction.qualifier')}
          value={draft.qualifier}
          options={choices(QUALIFIERS)}
          onChange={(qualifier) => onChange({ qualifier })}
        />
      </Grid.Item>
      <Grid.Item {...third}>
        <TextField
          label={message('correction.value')}
          required
          hint={message('correction.value.hint')}
          onLeave={() => onChange(spreadAmount(draft, unitOf('value', draft.indicator, finding.unit)))}
          {...amount('value')}
        />
      </Grid.Item>
      <Grid.Item {...third}>
        <TextField label={message('correction.upper')} {...amount('upper')} />
      </Grid.Item>
      <Grid.Item {...third}>
        <TextField label={message('correction.target')} {...amount('target')} />
      </Grid.Item>
      <Grid.Item {...third}>
        <TextField label={message('correction.numerator')} {...amount('numerator')} />
      </Grid.Item>
      <Grid.Item {...third}>
        <TextField label={message('correction.denominator')} {...amount('denominator')} />
      </Grid.Item>
      <Grid.Item {...third}>
        <DayField
          label={message('correction.asOf')}
          value={draft.asOf}
          onChange={(asOf) => onChange({ asOf })}
        />
      </Grid.Item>
    </Grid.Root>
  );
}
