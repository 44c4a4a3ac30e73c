import { CATALOGUE, readFigures, UNITS, type Indicator } from '../../src/language';

const nouns = new Map<string, string>(UNITS.map(({ code, vi }) => [code, vi]));

/** Sentences that an alias describes, with a number where `#` stands; its own noun may already be in the alias. */
function sentences({ aliases, unit, otherUnits = [] }: Indicator): string[] {
  return aliases.flatMap((alias) =>
    [unit, ...otherUnits].flatMap((each) => {
      const number = unit.startsWith('vnd')
        ? `25 triệu ${nouns.get(each)}`
        : unit === 'percent'
          ? '25%'
          : '25';
      const [left = '', right = ''] = (alias.includes('#') ? alias : `${alias} là #`)
        .replaceAll('…', 'rất')
        .split('#');
      return [`${left}${number}${right}.`, `${left}${number} ${nouns.get(each)} ${right}.`];
    })
  );
}

test.each(CATALOGUE.map((indicator) => [indicator.code, indicator] as const))(
  '%s is told by its aliases',
  (code, indicator) => {
    const found = sentences(indicator).flatMap((text) => readFigures(text).map((figure) => figure.indicator));
    expect(found).toContain(code);
  }
);

test('codes are kebab-case and unique, units known, both languages filled', () => {
  expect(new Set(CATALOGUE.map(({ code }) => code)).size).toBe(CATALOGUE.length);
  for (const { code, unit, name, definition } of CATALOGUE) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(nouns.has(unit)).toBe(true);
    expect([name.vi, name.en, definition.vi, definition.en].every((text) => text.length > 0)).toBe(true);
  }
});

test('what pays for an indicator names one that exists', () => {
  const codes = new Set(CATALOGUE.map(({ code }) => code));
  for (const { worthOf = [] } of CATALOGUE) for (const code of worthOf) expect(codes.has(code)).toBe(true);
});
