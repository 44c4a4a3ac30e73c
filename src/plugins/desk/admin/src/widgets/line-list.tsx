import { Flex, Typography } from '@strapi/design-system';
import { TextLink } from '../parts/text-link';

/** One line of a widget: what it is about, and a word more. */
export interface Line {
  readonly key: string;
  readonly text: string;
  readonly to?: string;
  readonly note: string;
}

interface Props {
  /** What all of them are, as one sentence. */
  summary: string;
  lines: readonly Line[];
}

/** A sentence that counts, and the first few lines of what it counts. */
export function LineList({ summary, lines }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="semiBold" textColor="neutral800">
        {summary}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {lines.map(({ key, text, to, note }) => (
          <Flex
            tag="li"
            key={key}
            direction="column"
            alignItems="flex-start"
            style={{ overflowWrap: 'anywhere' }}
          >
            {to ? <TextLink to={to}>{text}</TextLink> : <Typography>{text}</Typography>}
            <Typography variant="pi" textColor="neutral600">
              {note}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}
