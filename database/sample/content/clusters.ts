import type { EmulationCluster } from '../model/organisation';

const NORTH_EAST = [
  'ldld-tinh-bac-kan',
  'ldld-tinh-cao-bang',
  'ldld-tinh-ha-giang',
  'ldld-tinh-lang-son',
  'ldld-tinh-thai-nguyen',
  'ldld-tinh-tuyen-quang',
];

const VI_DU_UNITS = [
  'ldld-thanh-pho-vi-du',
  'ldld-thi-xa-minh-hoa',
  'ldld-huyen-thi-du',
  'ldld-huyen-gia-tuong',
  'ldld-huyen-mo-phong',
  'ldld-huyen-tuong-tuong',
  'cong-doan-nganh-giao-duc-vi-du',
  'cong-doan-cac-kcn-vi-du',
];

const MERGED = ['ldld-huyen-mo-phong', 'ldld-huyen-tuong-tuong'];

/** The emulation clusters; a number is unique only inside its owner, so two of them are number 1. */
export const CLUSTERS: readonly EmulationCluster[] = [
  {
    key: 'cum-thi-dua-so-5-tong-ldld-viet-nam',
    name: { vi: 'Cụm thi đua số 5', en: 'Emulation Cluster No. 5' },
    number: 5,
    owner: 'tong-ldld-viet-nam',
    aliases: 'Cụm thi đua LĐLĐ khu vực Trung du và miền núi biên giới phía Đông Bắc\nCụm số 5',
    description: {
      vi: 'LĐLĐ sáu tỉnh trung du, miền núi và biên giới Đông Bắc, thuộc Tổng LĐLĐ Việt Nam.',
      en: 'Six provincial federations of the north-eastern midlands and border mountains, under the VGCL.',
    },
    years: [
      { year: 2024, members: NORTH_EAST },
      {
        year: 2025,
        pactSignedOn: '2024-12-21',
        leader: 'ldld-tinh-ha-giang',
        deputy: 'ldld-tinh-thai-nguyen',
        members: NORTH_EAST,
      },
    ],
  },
  {
    key: 'cum-thi-dua-so-1-ldld-tinh-thanh-hoa',
    name: { vi: 'Cụm thi đua số 1, LĐLĐ tỉnh Thanh Hóa', en: 'Emulation Cluster No. 1, Thanh Hóa' },
    number: 1,
    owner: 'ldld-tinh-thanh-hoa',
    description: {
      vi: 'Sáu LĐLĐ thành phố, thị xã và huyện của tỉnh Thanh Hóa.',
      en: 'Six city, town and district federations of Thanh Hóa province.',
    },
    years: [
      {
        year: 2023,
        members: [
          'ldld-tp-thanh-hoa',
          'ldld-tp-sam-son',
          'ldld-thi-xa-bim-son',
          'ldld-thi-xa-nghi-son',
          'ldld-huyen-hoang-hoa',
          'ldld-huyen-nga-son',
        ],
      },
    ],
  },
  {
    key: 'cum-thi-dua-so-1-ldld-tinh-vi-du',
    name: { vi: 'Cụm thi đua số 1, LĐLĐ tỉnh Ví Dụ', en: 'Emulation Cluster No. 1, Ví Dụ' },
    number: 1,
    owner: 'ldld-tinh-vi-du',
    aliases: 'Cụm số 1 Ví Dụ',
    description: {
      vi: 'Tám công đoàn cấp trên cơ sở của tỉnh hư cấu Ví Dụ; bảy từ ngày 1/7/2025, sau khi hai LĐLĐ huyện hợp nhất.',
      en: 'Eight unions of the fictional province Ví Dụ; seven since 1 July 2025, when two district federations merged.',
    },
    years: [
      {
        year: 2022,
        pactSignedOn: '2022-01-14',
        leader: 'ldld-thi-xa-minh-hoa',
        deputy: 'ldld-huyen-thi-du',
        members: VI_DU_UNITS,
      },
      {
        year: 2023,
        pactSignedOn: '2022-12-16',
        leader: 'ldld-thanh-pho-vi-du',
        deputy: 'ldld-huyen-mo-phong',
        members: VI_DU_UNITS,
        targets: [{ indicator: 'members-admitted', value: 8800 }],
      },
      {
        year: 2024,
        pactSignedOn: '2023-12-15',
        leader: 'cong-doan-cac-kcn-vi-du',
        deputy: 'ldld-thanh-pho-vi-du',
        members: VI_DU_UNITS,
        targets: [
          { indicator: 'members-admitted', value: 9500 },
          { indicator: 'houses-supported', value: 45 },
        ],
      },
      {
        year: 2025,
        pactSignedOn: '2024-12-20',
        leader: 'ldld-huyen-thi-du',
        deputy: 'cong-doan-cac-kcn-vi-du',
        members: [...VI_DU_UNITS.filter((key) => !MERGED.includes(key)), 'cong-doan-khu-vuc-phong-tuong'],
        targets: [
          { indicator: 'members-admitted', value: 10_200 },
          { indicator: 'houses-supported', value: 48, note: 'Tăng 3 căn so với năm 2024.' },
        ],
      },
    ],
  },
];
