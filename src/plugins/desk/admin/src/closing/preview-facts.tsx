import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Preview } from '../../../server/domain/closing/preview';
import { useMessage } from '../use-message';

const FROZEN = ['subjects', 'cells', 'figures'] as const;

/** What a closing would freeze, and what is still open. */
export function PreviewFacts({ preview }: { preview: Preview }) {
  const message = useMessage();
  const { formatNumber } = useIntl();
  const { counts, silent, contradictions, replaces } = preview;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap">
        {FROZEN.map((each) => (
          <Box key={each} background="neutral100" padding={3} hasRadius>
            <Typography variant="beta" tag="p">
              {formatNumber(counts[each])}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {message(`closing.counts.${each}`)}
            </Typography>
          </Box>
        ))}
      </Flex>
      {replaces && <Typography>{message('closing.replaces', { by: replaces.closedBy })}</Typography>}
      {counts.silent + counts.contradictions + counts.unverified === 0 && (
        <Typography textColor="success700">{message('closing.nothing.open')}</Typography>
      )}
      {counts.unverified > 0 && (
        <Typography textColor="warning700">
          {message('closing.unverified', { count: counts.unverified })}
        </Typography>
      )}
      <Open
        title={message('closing.silent', { count: counts.silent })}
        count={counts.silent}
        lines={silent.map(({ name }) => name)}
      />
      <Open
        title={message('closing.contradictions', { count: counts.contradictions })}
        count={counts.contradictions}
        lines={contradictions.map(({ subject, indicator, reported, computed }) =>
          message('closing.contradiction', {
            subject: subject.name,
            indicator: indicator.name,
            reported,
            computed,
          })
        )}
      />
    </Flex>
  );
}

function Open({ title, count, lines }: { title: string; count: number; lines: readonly string[] }) {
  const message = useMessage();
  if (count === 0) return null;
  return (
    <Box tag="section" aria-label={title}>
      <Typography textColor="warning700">{title}</Typography>
      <Box
        tag="ul"
        paddingTop={1}
        paddingLeft={5}
        maxHeight="16rem"
        overflow="auto"
        style={{ listStyle: 'disc' }}
      >
        {lines.map((line, at) => (
          <Typography key={at} tag="li" variant="pi" textColor="neutral800">
            {line}
          </Typography>
        ))}
      </Box>
      {count > lines.length && (
        <Typography variant="pi">{message('closing.more', { count: count - lines.length })}</Typography>
      )}
    </Box>
  );
}
