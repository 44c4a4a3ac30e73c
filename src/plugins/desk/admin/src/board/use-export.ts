import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { BoardReport } from '../../../server/domain/board/report';
import { useMessage } from '../use-message';
import { fileNameOf } from './file-name-of';

export type Format = 'xlsx' | 'csv';

/** Saves the board that is shown as a file, under the name that the server gives it. */
export function useExport() {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const message = useMessage();
  const [busy, setBusy] = useState<Format | null>(null);
  const save = async ({ subject, period }: BoardReport, format: Format) => {
    setBusy(format);
    try {
      const params = { cluster: subject.documentId, period: period.code, format };
      const { data, headers } = await get<Blob>('/desk/board/export', { params, responseType: 'blob' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(data);
      link.download = fileNameOf(headers?.get('Content-Disposition') ?? '') ?? `board.${format}`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch {
      // Of a file that is refused the client tells no words.
      toggleNotification({ type: 'danger', message: message('board.export.failed') });
    } finally {
      setBusy(null);
    }
  };
  return { save, busy };
}
