import { UNITS, type Unit } from '../../../../../language';
import type { MemberRole } from '../../../../figures/server/domain/facts';
import { AWARD_FORMS } from '../reading/award-words';

export const ROLE_WORDS: Record<MemberRole, string> = {
  leader: 'Cụm trưởng',
  deputy: 'Cụm phó',
  member: 'Thành viên',
};

export const ORIGIN_WORDS = { reported: 'Báo cáo', computed: 'Tổng hợp' } as const;

/** As a list calls them, where "Khen thưởng" would say nothing. */
export const FORM_WORDS: Readonly<Record<string, string>> = { ...AWARD_FORMS, other: 'Hình thức khác' };

export const RECIPIENT_WORDS = { collective: 'Tập thể', individual: 'Cá nhân' } as const;

/** 'đồng' */
export const unitWord = (unit: Unit): string => UNITS.find(({ code }) => code === unit)?.vi ?? unit;
