import type { Organisation } from '../../model/organisation';

const CONFEDERATION = 'tong-ldld-viet-nam';

/** Slug, name of the province. */
const PROVINCES = [
  ['cao-bang', 'Cao Bằng'],
  ['bac-kan', 'Bắc Kạn'],
  ['lang-son', 'Lạng Sơn'],
  ['thai-nguyen', 'Thái Nguyên'],
  ['tuyen-quang', 'Tuyên Quang'],
  ['ha-giang', 'Hà Giang'],
  ['soc-trang', 'Sóc Trăng'],
  ['quang-binh', 'Quảng Bình'],
  ['thanh-hoa', 'Thanh Hóa'],
] as const;

/** Slug, Vietnamese and English name of the six units of one cluster. */
const THANH_HOA_UNITS = [
  ['ldld-tp-thanh-hoa', 'LĐLĐ TP Thanh Hóa', 'Thanh Hóa City Federation of Labour'],
  ['ldld-tp-sam-son', 'LĐLĐ TP Sầm Sơn', 'Sầm Sơn City Federation of Labour'],
  ['ldld-thi-xa-bim-son', 'LĐLĐ thị xã Bỉm Sơn', 'Bỉm Sơn Town Federation of Labour'],
  ['ldld-thi-xa-nghi-son', 'LĐLĐ thị xã Nghi Sơn', 'Nghi Sơn Town Federation of Labour'],
  ['ldld-huyen-hoang-hoa', 'LĐLĐ huyện Hoằng Hóa', 'Hoằng Hóa District Federation of Labour'],
  ['ldld-huyen-nga-son', 'LĐLĐ huyện Nga Sơn', 'Nga Sơn District Federation of Labour'],
] as const;

/** The real organisations that the posts about real events speak of, as those events knew them. */
export const REAL_ORGANISATIONS: readonly Organisation[] = [
  {
    key: CONFEDERATION,
    name: { vi: 'Tổng Liên đoàn Lao động Việt Nam', en: 'Vietnam General Confederation of Labour' },
    shortName: { vi: 'Tổng LĐLĐ Việt Nam', en: 'VGCL' },
    aliases: 'Tổng LĐLĐ Việt Nam\nTổng Liên đoàn',
    level: 'confederation',
  },
  ...PROVINCES.map(([slug, name]): Organisation => ({
    key: `ldld-tinh-${slug}`,
    name: { vi: `LĐLĐ tỉnh ${name}`, en: `${name} Provincial Federation of Labour` },
    shortName: { vi: name, en: name },
    aliases: `Liên đoàn Lao động tỉnh ${name}\nCông đoàn ${name}`,
    level: 'province',
    parent: CONFEDERATION,
  })),
  {
    key: 'cong-doan-cac-kcn-tinh-soc-trang',
    name: {
      vi: 'Công đoàn các KCN tỉnh Sóc Trăng',
      en: 'Trade Union of the Sóc Trăng Industrial Parks',
    },
    aliases: 'Công đoàn các Khu công nghiệp tỉnh Sóc Trăng',
    level: 'superior',
    parent: 'ldld-tinh-soc-trang',
  },
  ...THANH_HOA_UNITS.map(([key, vi, en]): Organisation => ({
    key,
    name: { vi, en },
    aliases: vi.replace('LĐLĐ', 'Liên đoàn Lao động'),
    level: 'superior',
    parent: 'ldld-tinh-thanh-hoa',
  })),
];
