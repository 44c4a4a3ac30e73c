import { Box, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { KeptStretch } from '../../../server/domain/paste/draft';
import { useMessage } from '../use-message';
import { DraftForm } from './draft-form';
import { MarkedText } from './marked-text';
import type { Paste } from './use-paste';

/** Side by side where there is room, each scrolling by itself; one below the other on a tablet. */
const Columns = styled(Box)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);

  > * {
    max-height: 62vh;
    overflow: auto;
    padding: 2px;
  }

  @media (max-width: 1023px) {
    grid-template-columns: minmax(0, 1fr);

    > * {
      max-height: none;
    }
    > :first-child {
      max-height: 24vh;
    }
  }
`;

interface Props {
  paste: Paste;
  read: { text: string; kept: readonly KeptStretch[] };
}

/** The pasted text beside the drafts that it makes. */
export function DraftsStep({ paste, read }: Props) {
  const message = useMessage();
  const { drafts } = paste.work;
  return (
    <Columns>
      <MarkedText text={read.text} kept={read.kept} />
      <Flex direction="column" alignItems="stretch" gap={6}>
        {drafts.map((draft, at) => (
          <DraftForm
            key={at}
            name={
              drafts.length > 1
                ? message('paste.draft.of', { number: at + 1, count: drafts.length })
                : message('paste.draft')
            }
            draft={draft}
            onChange={(more) => paste.change(at, more)}
          />
        ))}
      </Flex>
    </Columns>
  );
}
