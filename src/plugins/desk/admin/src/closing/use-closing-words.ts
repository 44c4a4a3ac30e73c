import { useIntl } from 'react-intl';
import type { Closing } from '../../../server/domain/closing/scope';
import { useMessage } from '../use-message';

const MOMENT = {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
} as const;

/** How closings are told: whose, of what period, when. */
export function useClosingWords() {
  const message = useMessage();
  const { formatDate } = useIntl();
  return {
    nameOf: ({ subjectName }: Closing) => subjectName ?? message('closing.everybody'),
    moment: (iso: string) => formatDate(iso, MOMENT),
  };
}
