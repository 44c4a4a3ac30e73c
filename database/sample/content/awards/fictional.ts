import type { Award } from '../../model/award';
import type { Localized } from '../../model/localized';

const CLUSTER = 'cum-thi-dua-so-1-ldld-tinh-vi-du';

const BY_CONFEDERATION = {
  giver: { vi: 'Tổng LĐLĐ Minh Họa', en: 'Example General Confederation of Labour' },
  giverOrganisation: 'tong-ldld-minh-hoa',
  giverLevel: 'confederation',
} as const;
const BY_PROVINCE = {
  giver: { vi: 'LĐLĐ tỉnh Ví Dụ', en: 'Ví Dụ Provincial Federation of Labour' },
  giverOrganisation: 'ldld-tinh-vi-du',
  giverLevel: 'province',
} as const;

const named = (
  form: 'co-thi-dua' | 'bang-khen',
  year: number,
  organisation: string,
  name: Localized,
  article: string,
  more: Partial<Award> = {}
): Award => ({
  ...(form === 'co-thi-dua' ? BY_CONFEDERATION : BY_PROVINCE),
  title:
    form === 'co-thi-dua'
      ? { vi: `Cờ thi đua năm ${year} cho ${name.vi}`, en: `Emulation flag ${year}: ${name.en}` }
      : { vi: `Bằng khen năm ${year} cho ${name.vi}`, en: `Certificate of merit ${year}: ${name.en}` },
  form,
  recipientKind: 'collective',
  organisation,
  cluster: CLUSTER,
  year,
  article,
  ...more,
});

const counted = (
  year: number,
  count: number,
  recipientKind: Award['recipientKind'],
  article: string
): Award => ({
  ...BY_PROVINCE,
  title:
    recipientKind === 'collective'
      ? {
          vi: `Bằng khen năm ${year} cho ${count} tập thể của Cụm số 1 Ví Dụ`,
          en: `Certificates ${year} for ${count} collectives of Cluster No. 1, Ví Dụ`,
        }
      : {
          vi: `Bằng khen năm ${year} cho ${count} cá nhân của Cụm số 1 Ví Dụ`,
          en: `Certificates ${year} for ${count} individuals of Cluster No. 1, Ví Dụ`,
        },
  form: 'bang-khen',
  recipientKind,
  cluster: CLUSTER,
  count,
  year,
  article,
});

const CITY: Localized = { vi: 'LĐLĐ thành phố Ví Dụ', en: 'Ví Dụ City' };
const PARKS: Localized = { vi: 'Công đoàn các KCN Ví Dụ', en: 'industrial parks of Ví Dụ' };
const DISTRICT: Localized = { vi: 'LĐLĐ huyện Thí Dụ', en: 'Thí Dụ District' };
const TEACHERS: Localized = { vi: 'Công đoàn ngành Giáo dục Ví Dụ', en: 'education workers of Ví Dụ' };
const REGION: Localized = { vi: 'Công đoàn khu vực Phỏng Tượng', en: 'Phỏng Tượng Region' };

const Y2022 = 'vi-du-cum-so-1-tong-ket-2022';
const Y2023 = 'vi-du-cum-so-1-tong-ket-2023';
const Y2024 = 'vi-du-cum-so-1-tong-ket-2024';
const Y2025 = 'vi-du-cum-so-1-tong-ket-2025';

/** Made-up awards of the cluster in Ví Dụ, one of them revoked. */
export const FICTIONAL_AWARDS: readonly Award[] = [
  counted(2022, 9, 'collective', Y2022),
  counted(2022, 21, 'individual', Y2022),
  named('co-thi-dua', 2023, 'ldld-thanh-pho-vi-du', CITY, Y2023, {
    decisionNumber: '15/QĐ-MH',
    decisionDate: '2024-01-10',
  }),
  named('bang-khen', 2023, 'ldld-huyen-thi-du', DISTRICT, Y2023, { decisionNumber: '08/QĐ-VD' }),
  named('co-thi-dua', 2024, 'cong-doan-cac-kcn-vi-du', PARKS, Y2024, {
    decisionNumber: '21/QĐ-MH',
    decisionDate: '2025-01-09',
    reason: { vi: 'Dẫn đầu cụm về kết nạp đoàn viên.', en: 'First in the cluster in recruiting members.' },
  }),
  named('bang-khen', 2024, 'ldld-thanh-pho-vi-du', CITY, Y2024, {
    decisionNumber: '12/QĐ-VD',
    decisionDate: '2025-01-06',
  }),
  named(
    'bang-khen',
    2024,
    'ldld-thi-xa-minh-hoa',
    { vi: 'LĐLĐ thị xã Minh Họa', en: 'Minh Họa Town' },
    Y2024,
    {
      decisionNumber: '13/QĐ-VD',
      decisionDate: '2025-01-06',
      revoked: true,
      reason: {
        vi: 'Đã thu hồi ngày 3/3/2025 vì hồ sơ khai trùng thành tích.',
        en: 'Revoked on 3 March 2025: the file claimed the same achievement twice.',
      },
    }
  ),
  named('co-thi-dua', 2025, 'ldld-huyen-thi-du', DISTRICT, Y2025),
  named('bang-khen', 2025, 'cong-doan-nganh-giao-duc-vi-du', TEACHERS, Y2025),
  named('bang-khen', 2025, 'cong-doan-khu-vuc-phong-tuong', REGION, Y2025),
];
