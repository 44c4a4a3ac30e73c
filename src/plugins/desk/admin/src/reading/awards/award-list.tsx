import type { AwardFinding } from '../../../../server/domain/reading/reading';
import { acceptanceOf } from '../findings/decision-on';
import { FindingList } from '../findings/finding-list';
import type { SavedPost } from '../post';
import type { Deciding } from '../state/use-decide';
import { AwardCorrection } from './award-correction';
import { AwardRow } from './award-row';

interface Props {
  awards: readonly AwardFinding[];
  /** Null as long as nothing can be decided. */
  post: SavedPost | null;
  deciding: Deciding;
  maxHeight?: string;
}

/** The awards that a text tells. */
export function AwardList({ awards, post, deciding, maxHeight }: Props) {
  return (
    <FindingList
      findings={awards}
      deciding={deciding}
      maxHeight={maxHeight}
      row={(finding, actions) => <AwardRow key={finding.key} finding={finding} post={post} {...actions} />}
      correction={(finding, close) =>
        post && (
          <AwardCorrection
            key={finding.key}
            post={post}
            finding={finding}
            busy={deciding.busy.has(finding.key)}
            onAccept={(values) => deciding.decide([acceptanceOf('award', finding, values)])}
            onClose={close}
          />
        )
      }
    />
  );
}
