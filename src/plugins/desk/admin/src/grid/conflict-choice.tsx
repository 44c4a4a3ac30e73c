import { Button, Flex } from '@strapi/design-system';
import { useMessage } from '../use-message';

/** Somebody else saved the active cell meanwhile: whose number is it to be? */
export function ConflictChoice({ onSettle }: { onSettle: (keepMine: boolean) => void }) {
  const message = useMessage();
  return (
    <Flex gap={2}>
      <Button size="S" variant="secondary" onClick={() => onSettle(true)}>
        {message('grid.conflict.mine')}
      </Button>
      <Button size="S" variant="tertiary" onClick={() => onSettle(false)}>
        {message('grid.conflict.theirs')}
      </Button>
    </Flex>
  );
}
