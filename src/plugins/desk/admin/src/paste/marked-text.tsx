import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { KeptStretch } from '../../../server/domain/paste/draft';
import { useMessage } from '../use-message';

const Text = styled(Box)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
const Furniture = styled.del`
  color: ${({ theme }) => theme.colors.neutral500};
  text-decoration: none;
`;
const Kept = styled.span`
  color: ${({ theme }) => theme.colors.neutral800};
`;

interface Props {
  text: string;
  kept: readonly KeptStretch[];
}

/** The pasted text: what a post is made of, and greyed what was left out. */
export function MarkedText({ text, kept }: Props) {
  const message = useMessage();
  return (
    <Box>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {message('paste.raw')}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {message('paste.raw.hint')}
      </Typography>
      <Text paddingTop={3} tabIndex={0} role="region" aria-label={message('paste.raw')}>
        <Typography>
          {pieces(text, kept).map(({ start, words, isKept }) =>
            isKept ? <Kept key={start}>{words}</Kept> : <Furniture key={start}>{words}</Furniture>
          )}
        </Typography>
      </Text>
    </Box>
  );
}

/** The stretches and what lies between them, in order. */
function pieces(text: string, kept: readonly KeptStretch[]) {
  let last = 0;
  const all = kept.flatMap(({ start, end }) => {
    const between = { start: last, words: text.slice(last, start), isKept: false };
    last = end;
    return [between, { start, words: text.slice(start, end), isKept: true }];
  });
  return [...all, { start: last, words: text.slice(last), isKept: false }].filter(
    ({ words }) => words !== ''
  );
}
