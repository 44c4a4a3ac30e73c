import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useMessage } from '../../use-message';
import { Note } from '../findings/note';
import type { Waiting } from './waiting';

interface Props {
  waiting: readonly Waiting[];
  /** documentIds of what is left out. */
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}

/** What is verified, each to be left out by a click. */
export function Checklist({ waiting, left, onChange }: Props) {
  const message = useMessage();
  const toggle = (documentId: string, checked: boolean) => {
    const next = new Set(left);
    if (checked) next.delete(documentId);
    else next.add(documentId);
    onChange(next);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Note>{message('publishing.explanation')}</Note>
      <Box tag="ul" margin={0} padding={0} style={{ listStyle: 'none' }}>
        {waiting.map(({ documentId, text, detail }) => (
          <Box tag="li" key={documentId} paddingTop={2} paddingBottom={2}>
            <Checkbox
              checked={!left.has(documentId)}
              onCheckedChange={(checked) => toggle(documentId, checked === true)}
            >
              <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                {text}
              </Typography>
            </Checkbox>
            <Box paddingLeft={7}>
              <Note>{detail}</Note>
            </Box>
          </Box>
        ))}
      </Box>
    </Flex>
  );
}
