import { useState } from 'react';
import type { FigureFinding } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { hasDraft } from '../correction/kept-draft';
import type { SavedPost } from '../post';
import { acceptanceOf, decisionOn } from './decision-on';
import { FigureBadges } from './figure-badges';
import { FigureDetails } from './figure-details';
import type { RowActions as Actions } from './finding-list';
import { printPeriod } from './print-values';
import { Row } from './row';
import { RowActions } from './row-actions';

interface Props extends Actions {
  finding: FigureFinding;
  /** Null as long as nothing can be decided: the post is not saved, or the role only reads. */
  post: SavedPost | null;
}

/** A figure that the text tells: what it says, and what may be done with it. */
export function FigureRow({ finding, post, ...actions }: Props) {
  const message = useMessage();
  const [open, setOpen] = useState(finding.state === 'changed');
  const { key, state, values, text, subjectText, missing } = finding;
  const { busy, onDecide, onCorrect } = actions;
  const subject = values.subject?.name ?? subjectText ?? message('reading.no.subject');
  const period = values.period ? printPeriod(values.period) : message('reading.no.period');
  return (
    <Row
      id={key}
      title={text}
      facts={[values.indicator?.name ?? message('reading.no.indicator'), `${subject} · ${period}`]}
      badge={<FigureBadges finding={finding} started={post !== null && hasDraft({ post, key })} />}
      actions={
        post && (
          <RowActions
            text={text}
            state={state}
            incomplete={missing.length > 0}
            verified={finding.figure?.verified ?? false}
            busy={busy}
            onAccept={() => onDecide(acceptanceOf('figure', finding))}
            onCorrect={onCorrect}
            onReject={() => onDecide(decisionOn('figure', finding, 'reject'))}
            onReopen={() => onDecide(decisionOn('figure', finding, 'reopen'))}
          />
        )
      }
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <FigureDetails finding={finding} may={post !== null} {...actions} />
    </Row>
  );
}
