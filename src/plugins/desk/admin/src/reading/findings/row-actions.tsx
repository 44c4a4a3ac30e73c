import { Flex, IconButton } from '@strapi/design-system';
import { ArrowClockwise, Check, Cross, Pencil } from '@strapi/icons';
import type { FindingState } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';

interface Props {
  /** Of the finding, for who cannot see where the buttons stand. */
  text: string;
  state: FindingState;
  /** Something has to be filled in before it can be accepted. */
  incomplete: boolean;
  /** Readers see it: it is taken back where it is kept, not here. */
  verified: boolean;
  busy: boolean;
  onAccept: () => void;
  onCorrect: () => void;
  onReject: () => void;
  onReopen: () => void;
}

/** What can be done with a finding in one click. */
export function RowActions({ text, state, incomplete, verified, busy, ...on }: Props) {
  const message = useMessage();
  const button = { size: 'S', disabled: busy, type: 'button' } as const;
  return (
    <Flex gap={1} role="group" aria-label={message('reading.decide', { text })}>
      {state === 'open' && !incomplete && (
        <IconButton {...button} label={message('reading.accept')} onClick={on.onAccept}>
          <Check />
        </IconButton>
      )}
      {state === 'open' && incomplete && (
        <IconButton {...button} label={message('reading.complete')} onClick={on.onCorrect}>
          <Pencil />
        </IconButton>
      )}
      {state === 'open' && (
        <IconButton {...button} label={message('reading.reject')} onClick={on.onReject}>
          <Cross />
        </IconButton>
      )}
      {(state === 'rejected' || (state === 'accepted' && !verified)) && (
        <IconButton
          {...button}
          label={message(state === 'accepted' ? 'reading.unaccept' : 'reading.reopen')}
          onClick={on.onReopen}
        >
          <ArrowClockwise />
        </IconButton>
      )}
    </Flex>
  );
}
