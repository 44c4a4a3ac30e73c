import { Alert, Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { DayField } from '../parts/day-field';
import { useMessage } from '../use-message';
import { CategoryChoice } from './category-choice';
import { Duplicates } from './duplicates';
import type { EditedDraft } from './edited-draft';
import { KeptList } from './kept-list';
import { PublishedFields } from './published-fields';
import { SourceFields } from './source-fields';
import { LineField, TextField } from './text-fields';

interface Props {
  /** 'Bài 1/2' */
  name: string;
  draft: EditedDraft;
  onChange: (more: Partial<EditedDraft>) => void;
}

/** One draft: every part may be changed or left out before it is saved. */
export function DraftForm({ name, draft, onChange }: Props) {
  const message = useMessage();
  return (
    <Box tag="section" aria-label={name} hasRadius borderColor="neutral200" padding={4} data-draft>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Typography variant="delta" tag="h3">
            {name}
          </Typography>
          <Checkbox checked={draft.kept} onCheckedChange={(kept) => onChange({ kept: kept === true })}>
            {message('paste.keep')}
          </Checkbox>
        </Flex>
        {draft.kept && (
          <>
            {draft.wholeText && (
              <Alert variant="default" title={message('paste.whole')} closeLabel={message('paste.close')}>
                {message('paste.whole.hint')}
              </Alert>
            )}
            <Duplicates duplicates={draft.duplicates} />
            <TextField
              label={message('paste.field.title')}
              rows={2}
              required
              error={draft.title.trim() === '' ? message('paste.title.needed') : undefined}
              value={draft.title}
              onChange={(title) => onChange({ title })}
            />
            <TextField
              label={message('paste.field.standfirst')}
              rows={3}
              value={draft.standfirst}
              onChange={(standfirst) => onChange({ standfirst })}
            />
            <Flex gap={4} alignItems="flex-start" wrap="wrap">
              <Box flex="1 1 20rem">
                <CategoryChoice value={draft.category} onChange={(category) => onChange({ category })} />
              </Box>
              <Box flex="1 1 16rem">
                <DayField
                  label={message('paste.field.event')}
                  value={draft.eventDate ?? ''}
                  hint={draft.eventYearInferred ? message('paste.year-inferred') : undefined}
                  onChange={(eventDate) => onChange({ eventDate })}
                />
              </Box>
              <PublishedFields
                value={draft.publishedAt}
                onChange={(publishedAt) => onChange({ publishedAt })}
              />
              <Box flex="1 1 20rem">
                <LineField
                  label={message('paste.field.byline')}
                  value={draft.byline}
                  onChange={(byline) => onChange({ byline })}
                />
              </Box>
            </Flex>
            <SourceFields source={draft.source} onChange={(source) => onChange({ source })} />
            {draft.place && (
              <Typography textColor="neutral600" tag="p">
                {message('paste.place', { place: draft.place })}
              </Typography>
            )}
            <KeptList
              label={message('paste.field.authors')}
              items={draft.authors}
              print={({ name: author }) => author}
              onChange={(authors) => onChange({ authors })}
            />
            <KeptList
              label={message('paste.field.organisations')}
              items={draft.organisations}
              print={({ name: organisation }) => organisation}
              onChange={(organisations) => onChange({ organisations })}
            />
            <KeptList
              label={message('paste.field.clusters')}
              items={draft.clusters}
              print={({ name: cluster }) => cluster}
              onChange={(clusters) => onChange({ clusters })}
            />
            <KeptList
              label={message('paste.field.captions')}
              hint={message('paste.field.captions.hint')}
              items={draft.captions}
              print={({ caption, credit }) =>
                credit ? message('paste.caption.by', { caption, credit }) : caption
              }
              onChange={(captions) => onChange({ captions })}
            />
            <KeptList
              label={message('paste.field.body')}
              items={draft.paragraphs}
              print={(text) => text}
              edit={(text) => text}
              onChange={(paragraphs) => onChange({ paragraphs })}
            />
          </>
        )}
      </Flex>
    </Box>
  );
}
