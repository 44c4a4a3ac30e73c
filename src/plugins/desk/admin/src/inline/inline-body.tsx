import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useMessage } from '../use-message';
import { PickWindow } from './pick-window';
import { PlaceList } from './place-list';
import { useCaret } from './use-caret';
import { usePlaces } from './use-places';
import { usePutToken } from './use-put-token';
import { useWarningOnSave } from './use-warning-on-save';

/** Figures inside the text of a post: put one in, and see what readers will see of those that are there. */
export function InlineBody({ locale }: { locale: string }) {
  const message = useMessage();
  const [picking, setPicking] = useState(false);
  const period = useForm('InlineBody', ({ values }) => (values as { period?: string | null }).period ?? '');
  const { places, error } = usePlaces(locale);
  const { copy, insert } = usePutToken(useCaret());
  useWarningOnSave(places);
  const close = () => setPicking(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Button variant="secondary" startIcon={<Plus />} onClick={() => setPicking(true)}>
        {message('inline.pick')}
      </Button>
      {error ? (
        <Typography variant="pi" textColor="danger600" role="alert">
          {error.message}
        </Typography>
      ) : (
        <PlaceList places={places} />
      )}
      {picking && (
        <PickWindow
          locale={locale}
          period={period}
          onClose={close}
          onInsert={(token) => {
            close();
            void insert(token);
          }}
          onCopy={(token) => {
            close();
            copy(token);
          }}
        />
      )}
    </Flex>
  );
}
