import { useState, type ReactNode } from 'react';
import type { Passage } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import type { SavedPost } from '../post';
import type { CheckedDraft, Problems } from './checked-draft';
import { CorrectionDialog } from './correction-dialog';
import { useKeptDraft } from './use-kept-draft';

/** What the correction of any finding is told. */
export interface CorrectionProps<Finding, Values> {
  post: SavedPost;
  finding: Finding;
  busy: boolean;
  /** Resolves to false when the server refuses: the form stays as it is. */
  onAccept: (values: Values) => Promise<boolean>;
  onClose: () => void;
}

interface Told {
  readonly key: string;
  readonly text: string;
  readonly passage: Passage;
}

/** What the fields of a form are drawn from. */
export interface FieldsProps<Draft> {
  draft: Draft;
  problems: Problems<Draft>;
  onChange: (part: Partial<Draft>) => void;
}

interface Props<Draft, Values> extends CorrectionProps<Told, Values> {
  /** What the form begins with. */
  begin: () => Draft;
  check: (draft: Draft) => CheckedDraft<Draft, Values>;
  fields: (props: FieldsProps<Draft>) => ReactNode;
}

/** Says what a finding is, field by field, and accepts it so once nothing is wrong with it. */
export function Correction<Draft extends object, Values>(props: Props<Draft, Values>) {
  const { post, finding, busy, begin, check, fields, onAccept, onClose } = props;
  const message = useMessage();
  const { draft, change, reset, forget } = useKeptDraft({ post, key: finding.key }, begin);
  const [problems, setProblems] = useState<Problems<Draft>>({});
  const accept = async () => {
    const checked = check(draft);
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
      {fields({ draft, problems, onChange: change })}
    </CorrectionDialog>
  );
}
