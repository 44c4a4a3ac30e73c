import { useIntl } from 'react-intl';
import type { MissingReport } from '../../../server/domain/missing/missing';
import { formatPeriod } from '../../../../../language/format-period';
import { useMessage } from '../use-message';
import { bullets, type ListedUnit } from './unit-list';

/** Writes letters that remind units of what they have not reported, in the language of the admin. */
export function useReminder(report: MissingReport) {
  const message = useMessage();
  const { locale } = useIntl();
  const label = formatPeriod(report.period, locale === 'vi' ? 'vi' : 'en');
  const period = locale === 'vi' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  const { name: subject } = report;
  return {
    /** To one unit. */
    toOne: ({ name: unit, asked }: ListedUnit) =>
      message('missing.reminder.one', { unit, subject, period, list: bullets(asked) }),
    /** To all of them at once. */
    toAll: (units: readonly ListedUnit[]) =>
      message('missing.reminder.all', {
        subject,
        period,
        list: bullets(
          units
            .filter(({ asked }) => asked.length > 0)
            .map(({ name, asked }) => `${name}: ${asked.join('; ')}`)
        ),
      }),
  };
}
