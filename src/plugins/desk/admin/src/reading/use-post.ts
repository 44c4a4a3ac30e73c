import { useMemo } from 'react';
import type { PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { useQueryParams } from '@strapi/strapi/admin';
import type { Post } from './post';

type Props = Pick<PanelComponentProps, 'model' | 'documentId' | 'document'>;

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** What Strapi's edit view is about, from what it gives a panel or an action. */
export function usePost({ model, documentId, document }: Props): Post {
  const [{ query }] = useQueryParams<Query>();
  const saved: unknown = document?.locale;
  const locale = typeof saved === 'string' ? saved : (query?.plugins?.i18n?.locale ?? 'vi');
  return useMemo(() => ({ uid: model, documentId: documentId ?? null, locale }), [model, documentId, locale]);
}
