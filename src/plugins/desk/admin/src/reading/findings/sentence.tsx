import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Passage } from '../../../../server/domain/reading/reading';

const Mark = styled.mark`
  background: ${({ theme }) => theme.colors.warning200};
  color: ${({ theme }) => theme.colors.neutral1000};
  border-radius: 2px;
`;

/** The sentence of a passage, the words that tell the finding marked in it. */
export function Sentence({ passage: { sentence, quote } }: { passage: Passage }) {
  const at = sentence.indexOf(quote);
  return (
    <Box
      tag="blockquote"
      margin={0}
      paddingLeft={2}
      borderStyle="solid"
      borderColor="neutral300"
      borderWidth="0 0 0 2px"
    >
      <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere', lineHeight: 1.5 }}>
        {at < 0 ? (
          <>
            {sentence} <Mark>{quote}</Mark>
          </>
        ) : (
          <>
            {sentence.slice(0, at)}
            <Mark>{quote}</Mark>
            {sentence.slice(at + quote.length)}
          </>
        )}
      </Typography>
    </Box>
  );
}
