import type { Localized } from './localized';

/** One award, named or counted. The Vietnamese title is its natural key. */
export interface Award {
  title: Localized;
  form: 'co-thi-dua' | 'bang-khen' | 'giay-khen' | 'ky-niem-chuong' | 'bang-lao-dong-sang-tao';
  giver: Localized;
  giverOrganisation?: string;
  giverLevel: 'state' | 'government' | 'ministry' | 'confederation' | 'province' | 'superior' | 'grassroots';
  recipientKind: 'collective' | 'individual';
  /** The recipient, or whose recipients are counted. */
  organisation?: string;
  cluster?: string;
  /** How many were given, where nobody is named. */
  count?: number;
  year: number;
  theme?: Localized;
  decisionNumber?: string;
  /** YYYY-MM-DD */
  decisionDate?: string;
  reason?: Localized;
  revoked?: boolean;
  article?: string;
}
