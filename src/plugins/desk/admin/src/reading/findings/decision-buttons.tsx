import { Flex, IconButton } from '@strapi/design-system';
import { ArrowClockwise, Check, Cross, Pencil } from '@strapi/icons';
import type { AwardFinding, FigureFinding } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { acceptanceOf, decisionOn } from './decision-on';
import type { RowActions } from './finding-list';

interface Props extends RowActions {
  kind: 'figure' | 'award';
  finding: FigureFinding | AwardFinding;
  /** Readers see it: it is taken back where it is kept, not here. */
  verified: boolean;
}

/** What can be decided about a finding in one click. */
export function DecisionButtons({ kind, finding, verified, busy, onDecide, onCorrect }: Props) {
  const message = useMessage();
  const { state, text, missing } = finding;
  const button = { size: 'S', disabled: busy, type: 'button' } as const;
  return (
    <Flex gap={1} role="group" aria-label={message('reading.decide', { text })}>
      {state === 'open' && missing.length === 0 && (
        <IconButton
          {...button}
          label={message('reading.accept')}
          onClick={() => onDecide(acceptanceOf(kind, finding))}
        >
          <Check />
        </IconButton>
      )}
      {state === 'open' && missing.length > 0 && (
        <IconButton {...button} label={message('reading.complete')} onClick={onCorrect}>
          <Pencil />
        </IconButton>
      )}
      {state === 'open' && (
        <IconButton
          {...button}
          label={message('reading.reject')}
          onClick={() => onDecide(decisionOn(kind, finding, 'reject'))}
        >
          <Cross />
        </IconButton>
      )}
      {(state === 'rejected' || (state === 'accepted' && !verified)) && (
        <IconButton
          {...button}
          label={message(state === 'accepted' ? 'reading.unaccept' : 'reading.reopen')}
          onClick={() => onDecide(decisionOn(kind, finding, 'reopen'))}
        >
          <ArrowClockwise />
        </IconButton>
      )}
    </Flex>
  );
}
