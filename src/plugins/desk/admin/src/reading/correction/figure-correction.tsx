import { useState } from 'react';
import type { FigureFinding, FigureValues } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import type { SavedPost } from '../post';
import { checkFigureDraft, type Problems } from './check-figure-draft';
import { CorrectionDialog } from './correction-dialog';
import { figureDraft, type FigureDraft } from './figure-draft';
import { FigureFields } from './figure-fields';
import { useKeptDraft } from './use-kept-draft';

interface Props {
  post: SavedPost;
  finding: FigureFinding;
  busy: boolean;
  /** Resolves to false when the server refuses: the form stays as it is. */
  onAccept: (values: FigureValues) => Promise<boolean>;
  onClose: () => void;
}

const NONE: Problems = {};

/** Says what a figure is, field by field, and accepts it so. */
export function FigureCorrection({ post, finding, busy, onAccept, onClose }: Props) {
  const message = useMessage();
  const { draft, change, reset, forget } = useKeptDraft<FigureDraft>({ post, key: finding.key }, () =>
    figureDraft(finding)
  );
  const [problems, setProblems] = useState<Problems>(NONE);
  const accept = async () => {
    const checked = checkFigureDraft(draft, finding.unit);
    setProblems(checked.problems ?? NONE);
    if (checked.values && (await onAccept(checked.values))) {
      forget();
      onClose();
    }
  };
  return (
    <CorrectionDialog
      title={message('correction.title', { text: finding.text })}
      passage={finding.passage}
      busy={busy}
      onSubmit={() => void accept()}
      onReset={() => {
        reset();
        setProblems(NONE);
      }}
      onClose={onClose}
    >
      <FigureFields finding={finding} draft={draft} problems={problems} onChange={change} />
    </CorrectionDialog>
  );
}
