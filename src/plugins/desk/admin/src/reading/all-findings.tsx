import type { Reading } from '../../../server/domain/reading/reading';
import { useMessage } from '../use-message';
import { AwardList } from './awards/award-list';
import { AcceptCertain } from './findings/accept-certain';
import { FigureList } from './findings/figure-list';
import { LostFigures } from './findings/lost-figures';
import { Note } from './findings/note';
import { isSaved, type Post } from './post';
import { Section } from './section';
import { SlipList } from './slips/slip-list';
import type { Deciding } from './state/use-decide';

interface Props {
  post: Post;
  reading: Reading;
  deciding: Deciding;
  /** As high as a list may grow before it scrolls; as high as it is when left out. */
  maxHeight?: string;
}

/** Everything that a text tells: slips first, for they want to be repaired before anything is accepted. */
export function AllFindings({ post, reading, deciding, maxHeight }: Props) {
  const message = useMessage();
  const { figures, awards, slips, lost, untold, may } = reading;
  const saved = isSaved(post) ? post : null;
  const vietnamese = post.locale === 'vi';
  const forFigures = may.accept && vietnamese ? saved : null;
  return (
    <>
      {!saved && (may.accept || may.acceptAwards) && figures.length + awards.length > 0 && (
        <Note>{message('reading.save.first')}</Note>
      )}
      {!vietnamese && <Note>{message('reading.only.vietnamese')}</Note>}
      {slips.length > 0 && (
        <Section title={message('slips.title')}>
          <SlipList slips={slips} post={forFigures} deciding={deciding} />
        </Section>
      )}
      <Section title={message('reading.figures')}>
        {forFigures && <AcceptCertain figures={figures} deciding={deciding} />}
        {vietnamese && (
          <FigureList figures={figures} post={forFigures} deciding={deciding} maxHeight={maxHeight} />
        )}
        <LostFigures explanation={message('reading.lost')} figures={lost} />
        <LostFigures explanation={message('reading.untold')} figures={untold} />
      </Section>
      {awards.length > 0 && (
        <Section title={message('awards.title')}>
          <AwardList
            awards={awards}
            post={may.acceptAwards ? saved : null}
            deciding={deciding}
            maxHeight={maxHeight}
          />
        </Section>
      )}
    </>
  );
}
