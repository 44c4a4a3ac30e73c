import { Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useMessage } from '../../use-message';

interface Props {
  /** What was just set aside. */
  text: string;
  onUndo: () => void;
}

/** Takes back the last rejection, where the eye is. */
export function Undo({ text, onUndo }: Props) {
  const message = useMessage();
  return (
    <Flex role="status" gap={2} background="neutral100" padding={2} hasRadius justifyContent="space-between">
      <Typography variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
        {message('reading.rejected', { text })}
      </Typography>
      <TextButton startIcon={<ArrowClockwise />} onClick={onUndo} shrink={0}>
        {message('reading.undo')}
      </TextButton>
    </Flex>
  );
}
