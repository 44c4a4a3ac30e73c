import type { AwardForm as ReadForm, GiverLevel as ReadLevel } from '../../../../../language';

/** Forms of recognition as the content type stores them, and as a text calls them. */
export const AWARD_FORMS = {
  'huan-chuong': 'Huân chương',
  'danh-hieu': 'Danh hiệu',
  'co-thi-dua': 'Cờ thi đua',
  'bang-khen': 'Bằng khen',
  'giay-khen': 'Giấy khen',
  'ky-niem-chuong': 'Kỷ niệm chương',
  'bang-lao-dong-sang-tao': 'Bằng Lao động sáng tạo',
  'giai-thuong': 'Giải thưởng',
  other: 'Khen thưởng',
} as const;

export type AwardForm = keyof typeof AWARD_FORMS;

/** Levels of givers as the content type stores them. */
export const GIVER_LEVELS = [
  'state',
  'government',
  'ministry',
  'confederation',
  'province',
  'superior',
  'grassroots',
] as const;

export type GiverLevel = (typeof GIVER_LEVELS)[number];

/** The stored form of one that the reader tells; medals and mere "khen thưởng" have no form of their own. */
export function storedForm(form: ReadForm): AwardForm {
  return form === 'huy-chuong' || form === 'khen-thuong' ? 'other' : form;
}

/**
 * The stored level of one that the reader tells. A union of a branch of industry may be a national one or one of a
 * province, so its level is left to the editor.
 */
export function storedLevel(level: ReadLevel | null): GiverLevel | null {
  if (level === 'district') return 'superior';
  return level === 'sector' || level === 'other' ? null : level;
}
