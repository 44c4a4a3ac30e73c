import type { FigureFinding, FigureValues } from '../../../../server/domain/reading/reading';
import { checkFigureDraft } from './check-figure-draft';
import { Correction, type CorrectionProps } from './correction';
import { figureDraft } from './figure-draft';
import { FigureFields } from './figure-fields';

/** Says what a figure is, field by field, and accepts it so. */
export function FigureCorrection(props: CorrectionProps<FigureFinding, FigureValues>) {
  const { finding } = props;
  return (
    <Correction
      {...props}
      begin={() => figureDraft(finding)}
      check={(draft) => checkFigureDraft(draft, finding.unit)}
      fields={(form) => <FigureFields finding={finding} {...form} />}
    />
  );
}
