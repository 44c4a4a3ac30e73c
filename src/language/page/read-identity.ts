import { PROVINCES } from '../lexicon/provinces';
import { findAddress, type SourceMark } from './read-source';

const CALLED =
  /(?<!\p{L})(?:cổng thông tin điện tử|trang thông tin điện tử|trang tin điện tử|báo điện tử|tạp chí điện tử|website)\s[^-–|"”.,:;(]{3,120}/iu;
const REPUBLISH = /ghi rõ nguồn/i;
const QUOTED = /["“'‘]([^"”'’]{3,120})["”'’]/u;

/** Words that keep a capital when a line in capitals is set in small letters. */
const PROPER: readonly string[] = [
  'Liên đoàn Lao động',
  'Công đoàn',
  'Việt Nam',
  'Đảng',
  ...PROVINCES.keys(),
];

/** What follows the kind of a unit is its name. */
const UNIT_NAME = /(?<=(?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã)\s).+$/u;

/**
 * Reads who runs the site from a line of its footer: '© 2021 TRANG THÔNG TIN ĐIỆN TỬ …',
 * 'Ghi rõ nguồn "Cổng thông tin điện tử …" khi phát hành lại'.
 */
export function readIdentity(line: string): SourceMark | null {
  if (line.length > 400) return null;
  if (REPUBLISH.test(line)) {
    const quoted = QUOTED.exec(line);
    const address = findAddress(line);
    const name = quoted?.[1] && !findAddress(quoted[1]) ? quoted[1] : null;
    const url = address && /^https?:/i.test(address.url) ? address.url : null;
    if (name || url) return { start: 0, end: line.length, name, url };
  }
  const called = CALLED.exec(line);
  if (!called) return null;
  const name = called[0].replace(/\s+(?:khi|được|do|thuộc quyền)\s.*$/iu, '').trim();
  return { start: called.index, end: called.index + name.length, name: setInSmallLetters(name), url: null };
}

/** 'LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG' → 'Liên đoàn Lao động tỉnh Cao Bằng'; other text stays. */
function setInSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  let small = name.toLowerCase();
  for (const proper of PROPER) small = small.replaceAll(proper.toLowerCase(), proper);
  small = small.replace(UNIT_NAME, (unit) => unit.replace(/(?<!\p{L})\p{L}/gu, capital));
  return small.replace(/^./u, capital);
}

const capital = (letter: string) => letter.toUpperCase();
