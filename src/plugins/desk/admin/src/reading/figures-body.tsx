import { useState } from 'react';
import { Flex, IconButton, Loader } from '@strapi/design-system';
import { ArrowsOut } from '@strapi/icons';
import { useMessage } from '../use-message';
import { AllFindings } from './all-findings';
import { isSaved, type Post } from './post';
import { PreviewButton } from './preview/preview-button';
import { VerifyButton } from './publishing/verify-button';
import { ReadingStatus } from './state/reading-status';
import { useDecide } from './state/use-decide';
import { useReading } from './state/use-reading';
import { WideWindow } from './wide-window';

/** In the narrow panel a longer list scrolls within itself. */
const TALLEST = 'max(32rem, 60vh)';

interface Props {
  post: Post;
  /** When the post was saved last. */
  savedAt?: string;
  /** Whether readers already have the post as it was saved. */
  published: boolean;
}

/** What stands in the panel beside a post. */
export function FiguresBody({ post, savedAt, published }: Props) {
  const message = useMessage();
  const [wide, setWide] = useState(false);
  const state = useReading(post, savedAt);
  const deciding = useDecide(post);
  const { reading } = state;
  if (!reading) {
    return state.error ? <ReadingStatus state={state} /> : <Loader small>{message('reading.first')}</Loader>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} justifyContent="space-between">
        <ReadingStatus state={state} />
        <IconButton size="S" type="button" label={message('reading.wide')} onClick={() => setWide(true)}>
          <ArrowsOut />
        </IconButton>
      </Flex>
      {isSaved(post) && <PreviewButton post={post} />}
      {isSaved(post) && reading.may.verify && (
        <VerifyButton post={post} reading={reading} published={published} />
      )}
      <AllFindings post={post} reading={reading} deciding={deciding} maxHeight={TALLEST} />
      {wide && (
        <WideWindow title={message('reading.title')} onClose={() => setWide(false)}>
          <AllFindings post={post} reading={reading} deciding={deciding} />
        </WideWindow>
      )}
    </Flex>
  );
}
