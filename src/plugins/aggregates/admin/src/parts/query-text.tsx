import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useMessage } from '../use-message';

interface QueryTextProps {
  label: string;
  text: string;
}

/** A query to take along, with a button that copies it. */
export function QueryText({ label, text }: QueryTextProps) {
  const message = useMessage();
  const [said, setSaid] = useState<'copied' | 'copy.failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('copy.failed')
    );
  return (
    <Box paddingTop={4}>
      <Flex gap={3}>
        <Button variant="tertiary" startIcon={<Duplicate />} onClick={copy}>
          {label}
        </Button>
        <Typography role="status">{said && message(said)}</Typography>
      </Flex>
      <Box background="neutral150" padding={3} marginTop={2} hasRadius>
        <Typography tag="pre" variant="pi" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
      </Box>
    </Box>
  );
}
