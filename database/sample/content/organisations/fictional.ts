import type { Localized } from '../../model/localized';
import type { Organisation } from '../../model/organisation';

const PROVINCE = 'ldld-tinh-vi-du';

const FICTIONAL: Localized = {
  vi: 'Đơn vị hư cấu của tòa soạn mẫu; mọi số liệu của đơn vị đều do tòa soạn đặt ra.',
  en: 'A fictional organisation of the sample newsroom; all its figures are made up.',
};

const unit = (key: string, vi: string, en: string, more: Partial<Organisation> = {}): Organisation => ({
  key,
  name: { vi, en },
  aliases: vi.replace('LĐLĐ', 'Liên đoàn Lao động'),
  level: 'superior',
  parent: PROVINCE,
  description: FICTIONAL,
  ...more,
});

/** The made-up federation of Ví Dụ ("example"): its units, and the two that merged on 1 July 2025. */
export const FICTIONAL_ORGANISATIONS: readonly Organisation[] = [
  {
    key: 'tong-ldld-minh-hoa',
    name: { vi: 'Tổng LĐLĐ Minh Họa', en: 'Example General Confederation of Labour' },
    aliases: 'Tổng Liên đoàn Lao động Minh Họa',
    level: 'confederation',
    description: FICTIONAL,
  },
  {
    key: PROVINCE,
    name: { vi: 'LĐLĐ tỉnh Ví Dụ', en: 'Ví Dụ Provincial Federation of Labour' },
    shortName: { vi: 'Ví Dụ', en: 'Ví Dụ' },
    aliases: 'Liên đoàn Lao động tỉnh Ví Dụ\nCông đoàn Ví Dụ',
    level: 'province',
    parent: 'tong-ldld-minh-hoa',
    description: FICTIONAL,
    contact: {
      address: { vi: 'Số 1, đường Minh Họa, thành phố Ví Dụ', en: '1 Minh Họa Street, Ví Dụ City' },
      phone: '0000 000 000',
      email: 'lien-he@vi-du.example',
      website: 'https://vi-du.example',
    },
  },
  unit('ldld-thanh-pho-vi-du', 'LĐLĐ thành phố Ví Dụ', 'Ví Dụ City Federation of Labour'),
  unit('ldld-thi-xa-minh-hoa', 'LĐLĐ thị xã Minh Họa', 'Minh Họa Town Federation of Labour'),
  unit('ldld-huyen-thi-du', 'LĐLĐ huyện Thí Dụ', 'Thí Dụ District Federation of Labour'),
  unit('ldld-huyen-gia-tuong', 'LĐLĐ huyện Giả Tưởng', 'Giả Tưởng District Federation of Labour'),
  unit('cong-doan-khu-vuc-phong-tuong', 'Công đoàn khu vực Phỏng Tượng', 'Phỏng Tượng Regional Trade Union', {
    validFrom: '2025-07-01',
  }),
  unit('ldld-huyen-mo-phong', 'LĐLĐ huyện Mô Phỏng', 'Mô Phỏng District Federation of Labour', {
    validTo: '2025-06-30',
    successor: 'cong-doan-khu-vuc-phong-tuong',
  }),
  unit('ldld-huyen-tuong-tuong', 'LĐLĐ huyện Tưởng Tượng', 'Tưởng Tượng District Federation of Labour', {
    validTo: '2025-06-30',
    successor: 'cong-doan-khu-vuc-phong-tuong',
  }),
  unit('cong-doan-nganh-giao-duc-vi-du', 'Công đoàn ngành Giáo dục Ví Dụ', 'Ví Dụ Education Workers’ Union', {
    level: 'sector',
  }),
  unit('cong-doan-cac-kcn-vi-du', 'Công đoàn các KCN Ví Dụ', 'Trade Union of the Ví Dụ Industrial Parks', {
    aliases: 'Công đoàn các Khu công nghiệp Ví Dụ',
  }),
];

const grassroots = (key: string, vi: string, en: string): Organisation => ({
  key,
  name: { vi, en },
  level: 'grassroots',
  parent: 'cong-doan-cac-kcn-vi-du',
  description: FICTIONAL,
});

/** Grassroots unions of made-up companies in the industrial parks of Ví Dụ. */
export const FICTIONAL_GRASSROOTS: readonly Organisation[] = [
  grassroots('cdcs-cong-ty-may-minh-hoa', 'CĐCS Công ty May Minh Họa', 'Union at Minh Họa Garments'),
  grassroots('cdcs-cong-ty-giay-vi-du', 'CĐCS Công ty Giày Ví Dụ', 'Union at Ví Dụ Footwear'),
  grassroots(
    'cdcs-cong-ty-dien-tu-thu-nghiem',
    'CĐCS Công ty Điện tử Thử Nghiệm',
    'Union at Thử Nghiệm Electronics'
  ),
  grassroots('cdcs-cong-ty-thuc-pham-gia-vi', 'CĐCS Công ty Thực phẩm Giả Vị', 'Union at Giả Vị Foods'),
];
