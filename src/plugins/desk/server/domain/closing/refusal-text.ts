import { formatPeriod } from '../../../../../language';
import type { Closing } from './scope';

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

/** '08:30 ngày 5/1/2025', in Vietnam. */
function momentText(iso: string): string {
  const parts = Object.fromEntries(
    MOMENT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value])
  );
  return `${parts.hour}:${parts.minute} ngày ${parts.day}/${parts.month}/${parts.year}`;
}

/** Whose figures a closing covers, in a sentence: 'Cụm thi đua số 5', 'tất cả đơn vị'. */
const scopeText = ({ subjectName }: Pick<Closing, 'subjectName'>): string => subjectName ?? 'tất cả đơn vị';

/** Why a verified figure may not be changed, by whom it was closed, and what to do. */
export function refusalText(closing: Closing): string {
  const { period, closedBy, closedAt } = closing;
  const label = formatPeriod(period, 'vi');
  return (
    `Số liệu ${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)} của ${scopeText(closing)} ` +
    `đã được ${closedBy} chốt lúc ${momentText(closedAt)}, nên không sửa được số liệu đã kiểm chứng. ` +
    'Hãy lưu bản nháp và đề nghị ban thi đua sửa, hoặc mở lại kỳ này.'
  );
}
