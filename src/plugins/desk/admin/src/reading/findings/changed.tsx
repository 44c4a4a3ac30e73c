import { Button, Flex, Typography } from '@strapi/design-system';
import { useMessage } from '../../use-message';

interface Props {
  /** What was accepted; null when it is not known. */
  before: string | null;
  /** What the sentence says now. */
  now: string;
  may: boolean;
  busy: boolean;
  onUpdate: () => void;
  /** Null when it is not known what was accepted. */
  onKeep: (() => void) | null;
}

/** Asks which is right when the number in an accepted sentence has changed. */
export function Changed({ before, now, may, busy, onUpdate, onKeep }: Props) {
  const message = useMessage();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi" textColor="warning700" tag="p">
        {before === null
          ? message('reading.changed.now', { now })
          : message('reading.changed.hint', { before, now })}
      </Typography>
      {may && (
        <Flex gap={2} wrap="wrap">
          <Button size="S" disabled={busy} onClick={onUpdate}>
            {message('reading.update')}
          </Button>
          {onKeep && (
            <Button size="S" variant="tertiary" disabled={busy} onClick={onKeep}>
              {message('reading.keep')}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
}
