import type { AwardFinding, AwardValues } from '../../../../server/domain/reading/reading';
import { Correction, type CorrectionProps } from '../correction/correction';
import { awardDraft, checkAwardDraft } from './award-draft';
import { AwardFields } from './award-fields';

/** Says what an award is, field by field, and accepts it so. */
export function AwardCorrection(props: CorrectionProps<AwardFinding, AwardValues>) {
  return (
    <Correction
      {...props}
      begin={() => awardDraft(props.finding)}
      check={checkAwardDraft}
      fields={(form) => <AwardFields {...form} />}
    />
  );
}
