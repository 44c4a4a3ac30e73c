import { Button, Flex } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import type { FigureFinding } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { ShowInTextButton } from '../text/show-in-text-button';
import { Changed } from './changed';
import { updateOf } from './decision-on';
import { EntryLink } from './entry-link';
import type { RowActions } from './finding-list';
import { Note } from './note';
import { printAmount } from './print-values';
import { Sentence } from './sentence';

interface Props extends RowActions {
  finding: FigureFinding;
  may: boolean;
}

/** The sentence that tells a figure, what else is known about it, and what takes more than one click. */
export function FigureDetails({ finding, may, busy, onDecide, onCorrect }: Props) {
  const message = useMessage();
  const { state, values, unit, others, passage, figure, text } = finding;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {state === 'changed' && (
        <Changed
          before={figure?.text ?? null}
          now={text}
          may={may}
          busy={busy}
          onUpdate={() => onDecide(updateOf('figure', finding, values))}
          onKeep={figure && (() => onDecide(updateOf('figure', finding, figure.values)))}
        />
      )}
      <Sentence passage={passage} />
      {state === 'accepted' && figure && figure.text !== text && (
        <Note>{message('reading.corrected', { text: figure.text })}</Note>
      )}
      {values.target !== null && (
        <Note>
          {message('reading.target', { target: printAmount(values.target, values.indicator?.unit ?? unit) })}
        </Note>
      )}
      {values.scope === 'part' && <Note>{message('reading.part')}</Note>}
      {others.length > 0 && <Note>{message('reading.others', { count: others.length })}</Note>}
      <Flex gap={2} wrap="wrap">
        {may && state === 'open' && (
          <Button size="S" variant="tertiary" startIcon={<Pencil />} disabled={busy} onClick={onCorrect}>
            {message('reading.correct')}
          </Button>
        )}
        {figure && <EntryLink type="figure" documentId={figure.documentId} />}
        <ShowInTextButton passage={passage} />
      </Flex>
    </Flex>
  );
}
