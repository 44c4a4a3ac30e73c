import { Badge, Flex } from '@strapi/design-system';
import type { FigureFinding } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { Certainty } from './certainty';

interface Props {
  finding: FigureFinding;
  /** A correction was begun and not finished. */
  started: boolean;
}

/** How things stand with a figure, in a word or two. */
export function FigureBadges({ finding, started }: Props) {
  const message = useMessage();
  const { state, figure } = finding;
  return (
    <Flex gap={1} wrap="wrap">
      {state === 'open' && <Certainty finding={finding} />}
      {state === 'changed' && <Badge variant="warning">{message('reading.changed')}</Badge>}
      {state === 'accepted' && figure && <Verification verified={figure.verified} />}
      {started && <Badge variant="alternative">{message('correction.started')}</Badge>}
    </Flex>
  );
}

/** Whether readers see it yet. */
export function Verification({ verified }: { verified: boolean }) {
  const message = useMessage();
  return verified ? (
    <Badge variant="success">{message('reading.verified')}</Badge>
  ) : (
    <Badge variant="secondary">{message('reading.unverified')}</Badge>
  );
}
