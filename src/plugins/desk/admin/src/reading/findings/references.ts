import type { IndicatorChoice, SubjectChoice } from '../../../../server/domain/choices';
import type { IndicatorReference, SubjectReference } from '../../../../server/domain/reading/reading';

/** A chosen indicator as a figure names it. */
export const indicatorReference = ({
  documentId,
  name,
  code,
  unit,
}: IndicatorChoice): IndicatorReference => ({
  documentId,
  name,
  code,
  unit,
});

/** A chosen organisation or cluster as a figure names it. */
export const subjectReference = ({ documentId, name, kind }: SubjectChoice): SubjectReference => ({
  documentId,
  name,
  kind,
});
