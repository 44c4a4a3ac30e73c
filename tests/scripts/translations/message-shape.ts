import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What a translation must have in common with its original. */
export interface Shape {
  /** Arguments, such as `{name}` and the ones that plurals and selects ask for. */
  placeholders: string[];
  /** Rich-text tags, such as `<b>`. */
  tags: string[];
  /** Select argument with its options. */
  selects: string[];
}

/**
 * @param lenient takes a select without `other` as if it had one, and brackets that are no tags as text.
 * @throws SyntaxError if the message is no ICU message, in the parser's words.
 */
export function messageShape(message: string, lenient?: 'lenient'): Shape {
  const found = { placeholders: new Set<string>(), tags: new Set<string>(), selects: new Set<string>() };
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.tag) {
        found.tags.add(element.value);
        visit(element.children);
      } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
        found.placeholders.add(element.value);
      }
      if (element.type === TYPE.select) {
        const options = new Set([...Object.keys(element.options), 'other']);
        found.selects.add(`${element.value}: ${[...options].sort().join(' ')}`);
      }
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        Object.values(element.options).forEach(({ value }) => visit(value));
      }
    }
  };
  const ignoreTag = lenient && !/<(\w+)>.*<\/\1>/s.test(message);
  visit(parse(message, { requiresOtherClause: !lenient, ignoreTag }));
  return {
    placeholders: [...found.placeholders].sort(),
    tags: [...found.tags].sort(),
    selects: [...found.selects].sort(),
  };
}

/** The plural options of a message, such as `one` and `other`. */
export function pluralOptions(message: string): string[] {
  const options: string[] = [];
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.plural) options.push(...Object.keys(element.options));
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        Object.values(element.options).forEach(({ value }) => visit(value));
      }
    }
  };
  visit(parse(message));
  return options;
}
