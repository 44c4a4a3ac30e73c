import { useState } from 'react';
import { Badge, Button, Flex } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import type { AwardFinding } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { hasDraft } from '../correction/kept-draft';
import { Changed } from '../findings/changed';
import { DecisionButtons } from '../findings/decision-buttons';
import { updateOf } from '../findings/decision-on';
import { EntryLink } from '../findings/entry-link';
import { Verification } from '../findings/figure-badges';
import type { RowActions } from '../findings/finding-list';
import { Note } from '../findings/note';
import { Row } from '../findings/row';
import { Sentence } from '../findings/sentence';
import type { SavedPost } from '../post';
import { ShowInTextButton } from '../text/show-in-text-button';

interface Props extends RowActions {
  finding: AwardFinding;
  /** Null as long as nothing can be decided. */
  post: SavedPost | null;
}

/** An award that the text tells: to whom, from whom, and what may be done with it. */
export function AwardRow({ finding, post, ...actions }: Props) {
  const message = useMessage();
  const [open, setOpen] = useState(finding.state === 'changed');
  const { key, state, values, text, missing, award, passage, others } = finding;
  const { busy, onDecide, onCorrect } = actions;
  const recipient = values.organisation?.name ?? values.cluster?.name ?? values.personName;
  return (
    <Row
      id={key}
      title={text}
      facts={[values.giver, recipient, values.year === null ? null : String(values.year)]}
      badge={
        <Flex gap={1} wrap="wrap">
          {state === 'open' && missing.length > 0 && (
            <Badge variant="warning">{message('reading.incomplete')}</Badge>
          )}
          {state === 'changed' && <Badge variant="warning">{message('reading.changed')}</Badge>}
          {state === 'accepted' && award && <Verification verified={award.verified} />}
          {post && hasDraft({ post, key }) && (
            <Badge variant="alternative">{message('correction.started')}</Badge>
          )}
        </Flex>
      }
      actions={
        post && (
          <DecisionButtons kind="award" finding={finding} verified={award?.verified ?? false} {...actions} />
        )
      }
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        {state === 'changed' && (
          <Changed
            before={null}
            now={text}
            may={post !== null}
            busy={busy}
            onUpdate={() => onDecide(updateOf('award', finding, values))}
            onKeep={null}
          />
        )}
        <Sentence passage={passage} />
        {others.length > 0 && <Note>{message('reading.others', { count: others.length })}</Note>}
        <Flex gap={2} wrap="wrap">
          {post && state === 'open' && (
            <Button size="S" variant="tertiary" startIcon={<Pencil />} disabled={busy} onClick={onCorrect}>
              {message('reading.correct')}
            </Button>
          )}
          {award && <EntryLink type="award" documentId={award.documentId} />}
          <ShowInTextButton passage={passage} />
        </Flex>
      </Flex>
    </Row>
  );
}
