import type { SubjectChoice as Subject, SubjectKind } from '../../../server/domain/choices';
import { useMessage } from '../use-message';
import { SearchedChoice, type Choice } from './searched-choice';

interface Props {
  value: Choice | null;
  onChange: (subject: Subject | null) => void;
  /** Only these; both when left out. */
  kind?: SubjectKind;
  label?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}

/** Chooses whom a figure is about: an organisation or an emulation cluster. */
export function SubjectChoice({ kind, label, ...props }: Props) {
  const message = useMessage();
  return (
    <SearchedChoice<Subject>
      label={label ?? message('choices.subject')}
      path={kind ? `/desk/subjects?kind=${kind}` : '/desk/subjects'}
      note={({ within }) => within}
      {...props}
    />
  );
}
