import type { ReactNode } from 'react';
import { Flex, Modal } from '@strapi/design-system';
import { useMessage } from '../use-message';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A window with room, over the page: for posts that tell dozens of figures. */
export function WideWindow({ title, onClose, children }: Props) {
  const message = useMessage();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: '110rem' }}>
        <Modal.Header closeLabel={message('reading.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
