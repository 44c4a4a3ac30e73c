import { fold } from '../fold';
import { HOSTS, LEAD_MARKS } from '../lexicon/newspapers';
import { PROVINCES } from '../lexicon/provinces';

const squeeze = (name: string) => fold(name).replace(/[^a-z]/g, '');
const BY_ADDRESS: ReadonlyMap<string, string> = new Map(
  [...PROVINCES.keys()].map((name) => [squeeze(name), name])
);
const BY_INITIALS = initialsOfProvinces();

const PAPER = /^bao([a-z]+?)(?:online|dientu)?\.(?:com\.vn|org\.vn|gov\.vn|vn|com)$/;
const FEDERATION = /^(?:ldld|liendoanlaodong)\.?([a-z]+)\.(?:gov\.vn|org\.vn|com\.vn|vn)$/;
const UNION = /^(?:congdoan|cd)\.?([a-z]+)\.(?:gov\.vn|org\.vn|com\.vn|vn)$/;
const PORTAL = /^([a-z]+)\.gov\.vn$/;

/**
 * Calls the paper or portal behind an address by its name.
 *
 * @param address a URL or a host, 'https://www.baocaobang.vn/…'.
 * @returns the name; the bare host if nobody is known behind it.
 * @example nameOfHost('ldld.caobang.gov.vn') // 'Liên đoàn Lao động tỉnh Cao Bằng'
 */
export function nameOfHost(address: string): string {
  const host = hostOf(address);
  const known = HOSTS.get(host);
  if (known) return known;
  const province = (pattern: RegExp) => BY_ADDRESS.get(pattern.exec(host)?.[1] ?? '');
  const paper = province(PAPER);
  if (paper) return `Báo ${paper}`;
  const federation = province(FEDERATION);
  if (federation) return `Liên đoàn Lao động ${withKind(federation)}`;
  const union = province(UNION);
  if (union) return `Công đoàn ${withKind(union)}`;
  const portal = province(PORTAL);
  return portal ? `Cổng thông tin điện tử ${withKind(portal)}` : host;
}

/**
 * Calls a paper that marks its leads by its name: '(NLĐO) -', '(Baothanhhoa.vn) -'. Initials of a province before
 * ĐT are that province's paper, if only one province has them.
 *
 * @returns the mark itself if nobody is known by it.
 */
export function nameOfMark(mark: string): string {
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(mark)) return nameOfHost(mark);
  const upper = mark.toUpperCase().replace(/\s*ONLINE$/, 'O');
  const known = LEAD_MARKS.get(upper);
  if (known) return known;
  const initials = /^B?(.+)ĐT$/u.exec(upper)?.[1] ?? '';
  const province = BY_INITIALS.get(initials);
  return province ? `Báo ${province} điện tử` : mark;
}

/** The province as people write it: 'tỉnh Cao Bằng', 'thành phố Huế'. */
export function withKind(province: string): string {
  return `${PROVINCES.get(province) ?? 'tỉnh'} ${province}`;
}

function hostOf(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#:].*$/s, '')
    .toLowerCase();
}

function initialsOfProvinces(): ReadonlyMap<string, string> {
  const byInitials = new Map<string, string | null>();
  for (const name of PROVINCES.keys()) {
    const initials = name
      .split(/[\s-]+/)
      .map((word) => word.normalize('NFC').charAt(0))
      .join('');
    byInitials.set(initials, byInitials.has(initials) ? null : name);
  }
  return new Map([...byInitials].filter((entry): entry is [string, string] => entry[1] !== null));
}
