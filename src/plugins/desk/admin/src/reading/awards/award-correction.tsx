import { useState } from 'react';
import type { AwardFinding, AwardValues } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { CorrectionDialog } from '../correction/correction-dialog';
import { useKeptDraft } from '../correction/use-kept-draft';
import type { SavedPost } from '../post';
import { awardDraft, checkAwardDraft, type AwardDraft, type AwardProblems } from './award-draft';
import { AwardFields } from './award-fields';

interface Props {
  post: SavedPost;
  finding: AwardFinding;
  busy: boolean;
  /** Resolves to false when the server refuses: the form stays as it is. */
  onAccept: (values: AwardValues) => Promise<boolean>;
  onClose: () => void;
}

/** Says what an award is, field by field, and accepts it so. */
export function AwardCorrection({ post, finding, busy, onAccept, onClose }: Props) {
  const message = useMessage();
  const { draft, change, reset, forget } = useKeptDraft<AwardDraft>({ post, key: finding.key }, () =>
    awardDraft(finding)
  );
  const [problems, setProblems] = useState<AwardProblems>({});
  const accept = async () => {
    const checked = checkAwardDraft(draft);
    setProblems(checked.problems ?? {});
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
        setProblems({});
      }}
      onClose={onClose}
    >
      <AwardFields draft={draft} problems={problems} onChange={change} />
    </CorrectionDialog>
  );
}
