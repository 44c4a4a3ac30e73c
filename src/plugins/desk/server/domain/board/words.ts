import { UNITS, type Unit } from '../../../../../language';
import type { MemberRole } from '../../../../figures/server/domain/facts';

export const ROLE_WORDS: Record<MemberRole, string> = {
  leader: 'Cụm trưởng',
  deputy: 'Cụm phó',
  member: 'Thành viên',
};

export const ORIGIN_WORDS = { reported: 'Báo cáo', computed: 'Tổng hợp' } as const;

export const FORM_WORDS: Readonly<Record<string, string>> = {
  'huan-chuong': 'Huân chương',
  'danh-hieu': 'Danh hiệu',
  'co-thi-dua': 'Cờ thi đua',
  'bang-khen': 'Bằng khen',
  'giay-khen': 'Giấy khen',
  'ky-niem-chuong': 'Kỷ niệm chương',
  'bang-lao-dong-sang-tao': 'Bằng Lao động sáng tạo',
  'giai-thuong': 'Giải thưởng',
  other: 'Hình thức khác',
};

export const RECIPIENT_WORDS = { collective: 'Tập thể', individual: 'Cá nhân' } as const;

/** 'đồng' */
export const unitWord = (unit: Unit): string => UNITS.find(({ code }) => code === unit)?.vi ?? unit;
