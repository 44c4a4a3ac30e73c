import { EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { SheetAddress } from '../parts/sheet-address';
import { useSheetAddress } from '../parts/use-sheet-address';
import { useMessage } from '../use-message';
import { MissingReport } from './missing-report';
import { useMissing } from './use-missing';

/** Who of a cluster or an organisation has not reported for a period. */
export default function MissingPage() {
  const message = useMessage();
  const { subject, period, go } = useSheetAddress();
  const { data: report, error, isFetching } = useMissing(subject, period);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SheetAddress
        subject={subject}
        name={report?.name ?? ''}
        period={period}
        onSubject={(chosen) => go({ subject: chosen })}
        onPeriod={(chosen) => go({ period: chosen })}
      />
      {error && (
        <Typography role="alert" textColor="danger600">
          {error.message}
        </Typography>
      )}
      {!subject && <EmptyStateLayout content={message('missing.choose')} />}
      {subject && !report && isFetching && (
        <Flex justifyContent="center" padding={8}>
          <Loader>{message('choices.searching')}</Loader>
        </Flex>
      )}
      {report && <MissingReport key={`${report.subject} ${report.period}`} report={report} />}
    </Flex>
  );
}
