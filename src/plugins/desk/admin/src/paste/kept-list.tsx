import { Box, Field, Flex, IconButton, Textarea, Typography } from '@strapi/design-system';
import { ArrowClockwise, Cross } from '@strapi/icons';
import { useMessage } from '../use-message';
import type { Kept } from './edited-draft';

interface Props<Item> {
  label: string;
  hint?: string;
  items: readonly Kept<Item>[];
  print: (item: Item) => string;
  /** Given for what may be rewritten: makes an item of a text. */
  edit?: (text: string) => Item;
  onChange: (items: readonly Kept<Item>[]) => void;
}

/** Things of a draft, each of which may be left out and taken back in. */
export function KeptList<Item>({ label, hint, items, print, edit, onChange }: Props<Item>) {
  const message = useMessage();
  if (items.length === 0) return null;
  const set = (at: number, more: Partial<Kept<Item>>) =>
    onChange(items.map((each, index) => (index === at ? { ...each, ...more } : each)));
  return (
    <Box tag="fieldset" borderStyle="none" margin={0} padding={0} style={{ minWidth: 0 }}>
      <Typography variant="pi" fontWeight="bold" tag="legend" textColor="neutral800">
        {label}
      </Typography>
      {hint && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {hint}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} padding={0} paddingTop={2}>
        {items.map(({ item, kept }, at) => (
          <Flex key={at} tag="li" gap={2} alignItems="flex-start">
            <Box flex="1" minWidth={0}>
              {edit && kept ? (
                <Field.Root>
                  <Textarea
                    aria-label={message('paste.item', { label, number: at + 1 })}
                    rows={rowsOf(print(item))}
                    style={{ minHeight: 0 }}
                    value={print(item)}
                    onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                      set(at, { item: edit(event.target.value) })
                    }
                  />
                </Field.Root>
              ) : (
                <Typography
                  tag="p"
                  textColor={kept ? 'neutral800' : 'neutral500'}
                  style={kept ? WORDS : DROPPED}
                >
                  {print(item)}
                </Typography>
              )}
            </Box>
            <IconButton
              size="S"
              variant="ghost"
              label={message(kept ? 'paste.drop' : 'paste.take-back', { number: at + 1 })}
              onClick={() => set(at, { kept: !kept })}
            >
              {kept ? <Cross /> : <ArrowClockwise />}
            </IconButton>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}

const WORDS = { overflowWrap: 'anywhere' } as const;
const DROPPED = { ...WORDS, textDecoration: 'line-through' } as const;
const LINE = 90;
const MOST_ROWS = 8;

/** So many lines that a paragraph is read without scrolling, up to a long one. */
const rowsOf = (text: string) => Math.min(MOST_ROWS, Math.max(1, Math.ceil(text.length / LINE)));
