import { Grid } from '@strapi/design-system';
import type { AwardForm, GiverLevel } from '../../../../server/domain/reading/award-words';
import { SubjectChoice } from '../../parts/subject-choice';
import { useMessage } from '../../use-message';
import { Choice } from '../correction/choice';
import type { FieldsProps } from '../correction/correction';
import { TextField } from '../correction/text-field';
import { useFieldWords } from '../correction/use-field-words';
import { subjectReference } from '../findings/references';
import type { AwardDraft } from './award-draft';

const FORMS: readonly AwardForm[] = [
  'huan-chuong',
  'danh-hieu',
  'co-thi-dua',
  'bang-khen',
  'giay-khen',
  'ky-niem-chuong',
  'bang-lao-dong-sang-tao',
  'giai-thuong',
  'other',
];
const LEVELS: readonly GiverLevel[] = [
  'state',
  'government',
  'ministry',
  'confederation',
  'province',
  'superior',
  'grassroots',
];
const RECIPIENTS = ['collective', 'individual'] as const;
const REQUIRED: ReadonlySet<string> = new Set(['title', 'giver', 'year']);

/** Every field of an award. */
export function AwardFields({ draft, problems, onChange }: FieldsProps<AwardDraft>) {
  const message = useMessage();
  const { choices, problem } = useFieldWords({ draft, problems });
  const half = { col: 6, xs: 12, direction: 'column', alignItems: 'stretch' } as const;
  const text = (field: keyof typeof EMPTY, label: string) => (
    <Grid.Item {...half}>
      <TextField
        label={label}
        required={REQUIRED.has(field)}
        value={draft[field] ?? ''}
        error={problem(field)}
        onChange={(value) => onChange({ [field]: value || EMPTY[field] })}
      />
    </Grid.Item>
  );
  return (
    <Grid.Root gap={4}>
      {text('title', message('awards.name'))}
      <Grid.Item {...half}>
        <Choice
          label={message('awards.form')}
          value={draft.form}
          options={choices(FORMS)}
          onChange={(form) => onChange({ form })}
        />
      </Grid.Item>
      {text('giver', message('awards.giver'))}
      <Grid.Item {...half}>
        <Choice
          label={message('awards.level')}
          required
          value={draft.giverLevel}
          error={problem('giverLevel')}
          options={choices(LEVELS)}
          onChange={(giverLevel) => onChange({ giverLevel })}
        />
      </Grid.Item>
      <Grid.Item {...half}>
        <Choice
          label={message('awards.recipients')}
          required
          value={draft.recipientKind}
          error={problem('recipientKind')}
          options={choices(RECIPIENTS)}
          onChange={(recipientKind) => onChange({ recipientKind })}
        />
      </Grid.Item>
      {text('count', message('awards.count'))}
      <Grid.Item {...half}>
        <SubjectChoice
          kind="organisation"
          label={message('awards.organisation')}
          value={draft.organisation}
          onChange={(chosen) => onChange({ organisation: chosen && subjectReference(chosen) })}
        />
      </Grid.Item>
      <Grid.Item {...half}>
        <SubjectChoice
          kind="cluster"
          label={message('awards.cluster')}
          value={draft.cluster}
          onChange={(chosen) => onChange({ cluster: chosen && subjectReference(chosen) })}
        />
      </Grid.Item>
      {text('personName', message('awards.person'))}
      {text('year', message('awards.year'))}
      {text('theme', message('awards.theme'))}
    </Grid.Root>
  );
}

/** What an empty line means: typed numbers stay text, the rest is unknown. */
const EMPTY = { giver: null, personName: null, theme: null, count: '', year: '', title: '' } as const;
