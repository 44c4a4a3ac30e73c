import { useRef, useState, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { FindingState } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import type { Decision } from '../state/decision';
import type { Deciding } from '../state/use-decide';
import { sortFindings, type View } from './sort-findings';
import { Undo } from './undo';
import { useFocusNext } from './use-focus-next';
import { ViewTabs } from './view-tabs';

interface Listed {
  readonly key: string;
  readonly state: FindingState;
  readonly text: string;
}

/** What a row of the list does when somebody clicks. */
export interface RowActions {
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onCorrect: () => void;
}

interface Props<Finding extends Listed> {
  findings: readonly Finding[];
  deciding: Deciding;
  /** As high as it may grow before it scrolls; as high as it is when left out. */
  maxHeight?: string;
  row: (finding: Finding, actions: RowActions) => ReactNode;
  /** The form that corrects a finding. */
  correction: (finding: Finding, close: () => void) => ReactNode;
}

/** What a text tells, by what became of it. */
export function FindingList<Finding extends Listed>(props: Props<Finding>) {
  const { findings, deciding, maxHeight, row, correction } = props;
  const message = useMessage();
  const [view, setView] = useState<View>('open');
  const [correcting, setCorrecting] = useState<string | null>(null);
  const [rejected, setRejected] = useState<{ text: string; undo: Decision } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const sorted = sortFindings(findings);
  const shown = sorted[view];
  const focusNext = useFocusNext(
    list,
    shown.map(({ key }) => key)
  );
  const corrected = findings.find(({ key }) => key === correcting);

  const decide = async (decision: Decision, text: string) => {
    focusNext(decision.key);
    const kept = await deciding.decide([decision]);
    if (!kept) return;
    setRejected(decision.verdict === 'reject' ? { text, undo: { ...decision, verdict: 'reopen' } } : null);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <ViewTabs view={view} findings={sorted} onChange={setView} />
      {rejected && (
        <Undo
          text={rejected.text}
          onUndo={() => {
            setRejected(null);
            void deciding.decide([rejected.undo]);
          }}
        />
      )}
      <Box ref={list} maxHeight={maxHeight} overflow={maxHeight ? 'auto' : undefined}>
        {shown.length === 0 && (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {message(EMPTY[view])}
          </Typography>
        )}
        <Box tag="ul" margin={0} padding={0}>
          {shown.map((finding) =>
            row(finding, {
              busy: deciding.busy.has(finding.key),
              onDecide: (decision) => void decide(decision, finding.text),
              onCorrect: () => setCorrecting(finding.key),
            })
          )}
        </Box>
      </Box>
      {corrected && correction(corrected, () => setCorrecting(null))}
    </Flex>
  );
}

const EMPTY: Readonly<Record<View, string>> = {
  open: 'reading.empty.open',
  accepted: 'reading.empty.accepted',
  rejected: 'reading.empty.rejected',
};
