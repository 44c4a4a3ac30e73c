import { Box, Flex, Typography } from '@strapi/design-system';
import type { LostFigure } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import { EntryLink } from './entry-link';
import { Verification } from './figure-badges';

interface Props {
  /** One line on why they are listed. */
  explanation: string;
  figures: readonly LostFigure[];
}

/** Figures of the post that its text does not tell, or no longer: they stay until somebody decides. */
export function LostFigures({ explanation, figures }: Props) {
  const message = useMessage();
  if (figures.length === 0) return null;
  return (
    <Box width="100%">
      <Typography variant="pi" fontWeight="bold" textColor="neutral700" tag="p">
        {explanation}
      </Typography>
      <Box tag="ul" margin={0} padding={0} style={{ listStyle: 'none' }}>
        {figures.map(({ figure, quote }) => (
          <Box tag="li" key={figure.documentId} paddingTop={2}>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography variant="omega" fontWeight="bold" textColor="neutral800">
                {figure.text}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {figure.values.indicator?.name ?? message('reading.no.indicator')}
              </Typography>
              {quote && (
                <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                  “{quote}”
                </Typography>
              )}
              <Verification verified={figure.verified} />
              <EntryLink type="figure" documentId={figure.documentId} />
            </Flex>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
