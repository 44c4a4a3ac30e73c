import type { IndicatorChoice as Indicator } from '../../../server/domain/choices';
import { useMessage } from '../use-message';
import { SearchedChoice, type Choice } from './searched-choice';

interface Props {
  value: Choice | null;
  onChange: (indicator: Indicator | null) => void;
  label?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}

/** Chooses what is counted. */
export function IndicatorChoice({ label, ...props }: Props) {
  const message = useMessage();
  return (
    <SearchedChoice<Indicator>
      label={label ?? message('choices.indicator')}
      path="/desk/indicators"
      {...props}
    />
  );
}
