import { useEffect, useRef } from 'react';
import { useForm, useNotification } from '@strapi/strapi/admin';
import type { PlaceView } from '../../../server/domain/inline/place';
import { useMessage } from '../use-message';

/** Tells an editor who has just saved that readers will not see some of the figures; the post is saved all the same. */
export function useWarningOnSave(places: readonly PlaceView[]) {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const saving = useForm('useWarningOnSave', ({ isSubmitting }) => isSubmitting);
  const before = useRef(saving);
  useEffect(() => {
    const done = before.current && !saving;
    before.current = saving;
    const hidden = places.filter(({ text }) => text === null).length;
    if (done && hidden > 0)
      toggleNotification({ type: 'warning', message: message('inline.hidden', { count: hidden }) });
  }, [saving, places, message, toggleNotification]);
}
