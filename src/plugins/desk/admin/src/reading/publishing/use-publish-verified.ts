import { useState } from 'react';
import {
  unstable_useDocumentActions as useDocumentActions,
  useAPIErrorHandler,
  useForm,
  useNotification,
} from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useQueryClient } from 'react-query';
import { useMessage } from '../../use-message';
import type { SavedPost } from '../post';
import { READING } from '../state/use-reading';
import { formData } from './form-data';
import { usePublishAndVerifyMutation } from './publish-request';
import type { Waiting } from './waiting';

type Invalid = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatValidationErrors']>[0];

const isInvalid = (error: { name?: string }): error is Invalid => error.name === 'ValidationError';

/**
 * Publishes the post as it stands in the form and verifies what was chosen, in one transaction. As Strapi's own
 * button does it: what must be filled in is checked first, what is not saved yet is saved first, and the form is
 * read again after. Fields hidden by a condition are not treated apart: posts have none.
 */
export function usePublishVerified(collectionType: string) {
  const message = useMessage();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError, _unstableFormatValidationErrors: fieldErrors } =
    useAPIErrorHandler();
  const queries = useQueryClient();
  const { update } = useDocumentActions();
  const [publish] = usePublishAndVerifyMutation();
  const form = useForm('desk', (state) => state);
  const [publishing, setPublishing] = useState(false);

  const save = async ({ uid, documentId, locale }: SavedPost): Promise<boolean> => {
    const values = form.getValues();
    const data = formData(values) as Parameters<typeof update>[1];
    const saved = await update({ collectionType, model: uid, documentId, params: { locale } }, data);
    if ('error' in saved) {
      if (isInvalid(saved.error)) form.setErrors(fieldErrors(saved.error));
      return false;
    }
    form.resetForm(values);
    return true;
  };

  const run = async (post: SavedPost, chosen: readonly Waiting[]) => {
    const { errors } = await form.validate(true, { status: 'published' });
    if (errors) {
      const text = formatMessage({ id: 'content-manager.validation.error' });
      toggleNotification({ type: 'danger', message: text });
      return;
    }
    if (form.modified && !(await save(post))) return;
    const idsOf = (type: Waiting['type']) =>
      chosen.filter((each) => each.type === type).map(({ documentId }) => documentId);
    const answer = await publish({ ...post, figures: idsOf('figure'), awards: idsOf('award') });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: formatError(answer.error as never) });
      return;
    }
    toggleNotification({ type: 'success', message: message('publishing.done', { count: chosen.length }) });
    await queries.invalidateQueries([...READING]);
  };

  return {
    publishing,
    publishVerified: async (post: SavedPost, chosen: readonly Waiting[]) => {
      setPublishing(true);
      form.setSubmitting(true);
      try {
        await run(post, chosen);
      } finally {
        setPublishing(false);
        form.setSubmitting(false);
      }
    },
  };
}
