import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { Cursor } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { createGlobalStyle } from 'styled-components';
import type { Passage } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import type { FormValues } from './form-values';
import { MARK, showInText } from './show-in-text';

const MarkedPassage = createGlobalStyle`
  ::highlight(${MARK}) {
    background-color: ${({ theme }) => theme.colors.warning200};
    color: ${({ theme }) => theme.colors.neutral1000};
  }
`;

/** Brings a passage into view where it was written. */
export function ShowInTextButton({ passage }: { passage: Passage }) {
  const message = useMessage();
  const [missed, setMissed] = useState(false);
  const form = useForm<FormValues>('desk', (state) => state.values as FormValues);
  return (
    <>
      <MarkedPassage />
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Cursor />}
        onClick={() => setMissed(!showInText(passage, form))}
      >
        {message('reading.show')}
      </Button>
      {missed && (
        <Typography variant="pi" textColor="neutral600" tag="p" role="status">
          {message('reading.show.missed')}
        </Typography>
      )}
    </>
  );
}
