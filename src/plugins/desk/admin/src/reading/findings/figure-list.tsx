import type { FigureFinding } from '../../../../server/domain/reading/reading';
import { FigureCorrection } from '../correction/figure-correction';
import type { SavedPost } from '../post';
import type { Deciding } from '../state/use-decide';
import { acceptanceOf } from './decision-on';
import { FigureRow } from './figure-row';
import { FindingList } from './finding-list';

interface Props {
  figures: readonly FigureFinding[];
  /** Null as long as nothing can be decided. */
  post: SavedPost | null;
  deciding: Deciding;
  maxHeight?: string;
}

/** The figures that a text tells. */
export function FigureList({ figures, post, deciding, maxHeight }: Props) {
  return (
    <FindingList
      findings={figures}
      deciding={deciding}
      maxHeight={maxHeight}
      row={(finding, actions) => <FigureRow key={finding.key} finding={finding} post={post} {...actions} />}
      correction={(finding, close) =>
        post && (
          <FigureCorrection
            key={finding.key}
            post={post}
            finding={finding}
            busy={deciding.busy.has(finding.key)}
            onAccept={(values) => deciding.decide([acceptanceOf('figure', finding, values)])}
            onClose={close}
          />
        )
      }
    />
  );
}
