import { Button, DatePicker, Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Check, WarningCircle } from '@strapi/icons';
import { useMessage } from '../use-message';
import type { Rights } from './use-sheet';

interface Props {
  may: Rights;
  busy: boolean;
  unsaved: number;
  bad: number;
  mayUndo: boolean;
  mayRedo: boolean;
  asOf: Date | undefined;
  onAsOf: (day: Date | undefined) => void;
  onSave: (status: 'draft' | 'published') => void;
  onUndo: () => void;
  onRedo: () => void;
  onDiscard: () => void;
  onNextBad: () => void;
}

/** What can be done with the sheet as a whole, and how many cells wait for it. */
export function SaveBar({ may, busy, unsaved, bad, asOf, ...on }: Props) {
  const message = useMessage();
  const idle = unsaved === 0 || busy;
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
      <Flex gap={2} wrap="wrap" alignItems="center">
        <IconButton label={message('grid.undo')} disabled={!on.mayUndo} onClick={on.onUndo}>
          <ArrowClockwise style={{ transform: 'scaleX(-1)' }} />
        </IconButton>
        <IconButton label={message('grid.redo')} disabled={!on.mayRedo} onClick={on.onRedo}>
          <ArrowClockwise />
        </IconButton>
        <Typography textColor="neutral600" aria-live="polite">
          {message('grid.unsaved', { count: unsaved })}
        </Typography>
        {unsaved > 0 && (
          <Button variant="ghost" onClick={on.onDiscard}>
            {message('grid.discard')}
          </Button>
        )}
        {bad > 0 && (
          <Button variant="danger-light" startIcon={<WarningCircle />} onClick={on.onNextBad}>
            {message('grid.bad', { count: bad })}
          </Button>
        )}
      </Flex>
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        <Field.Root name="asOf">
          <Flex gap={2} alignItems="center">
            <Field.Label>{message('grid.as-of')}</Field.Label>
            <DatePicker
              size="S"
              value={asOf}
              onChange={on.onAsOf}
              onClear={() => on.onAsOf(undefined)}
              clearLabel={message('choices.clear')}
            />
          </Flex>
        </Field.Root>
        {may.save && (
          <Button variant="secondary" disabled={idle} onClick={() => on.onSave('draft')}>
            {message('grid.save.draft')}
          </Button>
        )}
        {may.save && may.publish && (
          <Button startIcon={<Check />} disabled={idle} loading={busy} onClick={() => on.onSave('published')}>
            {message('grid.save.published')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
