import type { Award } from '../../model/award';
import type { Localized } from '../../model/localized';

const CONFEDERATION: Localized = {
  vi: 'Tổng LĐLĐ Việt Nam',
  en: 'Vietnam General Confederation of Labour',
};
const BY_CONFEDERATION = {
  giver: CONFEDERATION,
  giverOrganisation: 'tong-ldld-viet-nam',
  giverLevel: 'confederation',
} as const;
const CLUSTER_5 = {
  ...BY_CONFEDERATION,
  cluster: 'cum-thi-dua-so-5-tong-ldld-viet-nam',
  year: 2024,
  article: 'cum-thi-dua-so-5-mot-nam-dua-suc',
} as const;
const MOVEMENT: Localized = {
  vi: 'Phong trào thi đua và hoạt động công đoàn năm 2024',
  en: 'Emulation and union work in 2024',
};
const RECRUITMENT: Localized = {
  vi: 'Phát triển đoàn viên, thành lập CĐCS năm 2024',
  en: 'Recruitment and founding of unions in 2024',
};

const certificate = (province: string, key: string, theme: Localized, about: Localized): Award => ({
  ...CLUSTER_5,
  title: {
    vi: `Bằng khen về ${about.vi} năm 2024 cho LĐLĐ tỉnh ${province}`,
    en: `Certificate of merit 2024 for ${about.en}: ${province}`,
  },
  form: 'bang-khen',
  recipientKind: 'collective',
  organisation: key,
  theme,
});

const emulation: Localized = { vi: 'phong trào thi đua', en: 'emulation' };
const recruitment: Localized = { vi: 'phát triển đoàn viên', en: 'recruitment' };

/** Awards that the posts on real organisations report. Named and counted ones stand side by side. */
export const REAL_AWARDS: readonly Award[] = [
  {
    ...CLUSTER_5,
    title: {
      vi: 'Cờ thi đua năm 2024 cho LĐLĐ tỉnh Cao Bằng',
      en: 'Emulation flag 2024: Cao Bằng',
    },
    form: 'co-thi-dua',
    recipientKind: 'collective',
    organisation: 'ldld-tinh-cao-bang',
    theme: MOVEMENT,
    reason: { vi: 'Đơn vị dẫn đầu Cụm thi đua số 5.', en: 'First in Emulation Cluster No. 5.' },
  },
  certificate('Thái Nguyên', 'ldld-tinh-thai-nguyen', MOVEMENT, emulation),
  certificate('Lạng Sơn', 'ldld-tinh-lang-son', MOVEMENT, emulation),
  certificate('Cao Bằng', 'ldld-tinh-cao-bang', RECRUITMENT, recruitment),
  certificate('Lạng Sơn', 'ldld-tinh-lang-son', RECRUITMENT, recruitment),
  {
    ...CLUSTER_5,
    title: {
      vi: 'Cờ thi đua năm 2024 cho 14 tập thể của Cụm thi đua số 5',
      en: 'Emulation flags 2024 for 14 collectives of Cluster No. 5',
    },
    form: 'co-thi-dua',
    recipientKind: 'collective',
    count: 14,
  },
  {
    ...CLUSTER_5,
    title: {
      vi: 'Bằng khen năm 2024 cho 74 tập thể của Cụm thi đua số 5',
      en: 'Certificates 2024 for 74 collectives of Cluster No. 5',
    },
    form: 'bang-khen',
    recipientKind: 'collective',
    count: 74,
  },
  {
    ...CLUSTER_5,
    title: {
      vi: 'Bằng khen năm 2024 cho 100 cá nhân của Cụm thi đua số 5',
      en: 'Certificates 2024 for 100 individuals of Cluster No. 5',
    },
    form: 'bang-khen',
    recipientKind: 'individual',
    count: 100,
  },
  {
    ...BY_CONFEDERATION,
    title: {
      vi: 'Cờ đơn vị xuất sắc năm 2022 cho LĐLĐ tỉnh Quảng Bình',
      en: 'Flag of excellence 2022: Quảng Bình',
    },
    form: 'co-thi-dua',
    recipientKind: 'collective',
    organisation: 'ldld-tinh-quang-binh',
    year: 2022,
    article: 'quang-binh-5-265-sang-kien',
  },
  {
    title: {
      vi: 'Bằng khen của Thủ tướng năm 2022 cho 1 cá nhân ở Quảng Bình',
      en: 'Prime Minister’s certificate 2022 for one person in Quảng Bình',
    },
    form: 'bang-khen',
    giver: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
    giverLevel: 'government',
    recipientKind: 'individual',
    organisation: 'ldld-tinh-quang-binh',
    count: 1,
    year: 2022,
    article: 'quang-binh-5-265-sang-kien',
  },
  ...(['collective', 'individual'] as const).map((recipientKind): Award => {
    const count = recipientKind === 'collective' ? 5 : 19;
    return {
      title:
        recipientKind === 'collective'
          ? {
              vi: 'Giấy khen năm 2024 cho 5 tập thể ở các KCN Sóc Trăng',
              en: 'Letters of merit 2024 for 5 collectives in the Sóc Trăng parks',
            }
          : {
              vi: 'Giấy khen năm 2024 cho 19 cá nhân ở các KCN Sóc Trăng',
              en: 'Letters of merit 2024 for 19 individuals in the Sóc Trăng parks',
            },
      form: 'giay-khen',
      giver: {
        vi: 'Ban Chấp hành Công đoàn các KCN tỉnh Sóc Trăng',
        en: 'Executive of the Sóc Trăng industrial parks’ union',
      },
      giverOrganisation: 'cong-doan-cac-kcn-tinh-soc-trang',
      giverLevel: 'superior',
      recipientKind,
      organisation: 'cong-doan-cac-kcn-tinh-soc-trang',
      count,
      year: 2024,
      article: 'kcn-soc-trang-4-968-doan-vien-moi',
    };
  }),
];
