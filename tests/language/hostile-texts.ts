/** Two or three marks on one letter, out of order: sorting a run of them the naive way is quadratic. */
const MARKS = '\u0301\u0323';

/** A line that is a paragraph of a post. */
const PARAGRAPH = 'Sáng 12/12/2024, LĐLĐ tỉnh trao 120 suất quà cho đoàn viên khó khăn trong tỉnh.';

/** A text of at least so many UTF-16 code units. */
type Fill = (length: number) => string;

const repeat =
  (piece: string): Fill =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));

/** One text between two others. */
const between =
  (before: string, piece: string, after = ''): Fill =>
  (length) =>
    before + repeat(piece)(length) + after;

const REPEATED: Readonly<Record<string, string>> = {
  digits: '1234567890',
  tỉ: 'tỉ',
  'tỉ tỉ': 'tỉ ',
  '1.1.': '1.',
  '1. 1.': '1. ',
  'nested quotes': '“a ”',
  'opening quotes': '“',
  'one decomposed letter': 'e\u0302\u0323',
  accents: '\u0302',
  brackets: '(',
  spaces: ' ',
  'line breaks': '\n',
  'hai mươi hai mươi': 'hai mươi ',
  'năm 2024 năm 2024': 'năm 2024 ',
  'years and figures': 'năm 2024, 5 người ',
  'names and figures': 'LĐLĐ tỉnh A 5 người, ',
  'figures only': '5 đoàn viên ',
  'dashes and blanks': '- ',
  bars: '|',
  commas: ',',
  'brackets and letters': '(ế',
  'letters and brackets': 'ế(ả(ổ',
  'captions without names': '(ảnh ',
  'labels of pictures': 'Ảnh: ',
  'captions in lines': 'Hội nghị. Ảnh: Hà An\n',
  'hyphens in one word': 'a-',
  'dots in one word': 'a.',
  'addresses without an end': 'www.a-b.',
  'beginnings of addresses': 'https://',
  percents: '5% ',
  'capitals and blanks': 'A ',
  'names in lines': 'A A A A\n',
  'sources in lines': 'Nguồn: Báo A\n',
  awards: 'Bằng khen cho A, ',
};

/** What once took minutes at the length that a page may have: a pattern or a search that began again at every place. */
export const LONG_RUNS: Readonly<Record<string, Fill>> = {
  dashes: repeat('–'),
  'dashes before a letter': between('', '–', 'ế'),
  'a letter, then hyphens': between('ế\n', '-'),
  'hyphens behind the source of a post': between(`${PARAGRAPH}\nNguồn: Báo A\n`, 'a-'),
  'commas behind the address of a post': between(
    `${PARAGRAPH}\nNguồn: Báo A\nhttps://a.vn/bai-viet`,
    ',',
    'x'
  ),
  'names above a post': between('', 'A A A A\n', PARAGRAPH),
};

/** Texts made to slow a reader down, by what they are made of. */
export const HOSTILE: Readonly<Record<string, Fill>> = {
  ...Object.fromEntries(Object.entries(REPEATED).map(([name, piece]) => [name, repeat(piece)])),
  'blanks inside a line': between('x', ' ', 'x'),
  'commas behind an address': between('https://a', ',', 'x'),
  'marks in no order': between('a', MARKS),
  'marks in no order in a post': between(`${PARAGRAPH}\na`, MARKS, ` ${PARAGRAPH}`),
  ...LONG_RUNS,
};
