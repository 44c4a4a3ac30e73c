import { useState } from 'react';
import type { FigureFinding } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { hasDraft } from '../correction/kept-draft';
import type { SavedPost } from '../post';
import { DecisionButtons } from './decision-buttons';
import { FigureBadges } from './figure-badges';
import { FigureDetails } from './figure-details';
import type { RowActions } from './finding-list';
import { printPeriod } from './print-values';
import { Row } from './row';

interface Props extends RowActions {
  finding: FigureFinding;
  /** Null as long as nothing can be decided: the post is not saved, or the role only reads. */
  post: SavedPost | null;
}

/** A figure that the text tells: what it says, and what may be done with it. */
export function FigureRow({ finding, post, ...actions }: Props) {
  const message = useMessage();
  const [open, setOpen] = useState(finding.state === 'changed');
  const { key, values, text, subjectText, figure } = finding;
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
          <DecisionButtons
            kind="figure"
            finding={finding}
            verified={figure?.verified ?? false}
            {...actions}
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
