import type { UnitReport } from './unit-report';

/** The last half-year of the two units that merged on 1 July 2025. */
export const REPORTS_2025_FIRST_HALF: readonly UnitReport[] = [
  {
    organisation: 'ldld-huyen-mo-phong',
    says: [
      {
        vi: 'LĐLĐ huyện Mô Phỏng kết nạp 142 đoàn viên và lập 1 CĐCS trong nửa đầu năm.',
        figures: [
          { indicator: 'members-admitted', value: 142 },
          { indicator: 'grassroots-unions-founded', value: 1 },
        ],
      },
      {
        vi: 'Huyện trao 900 phần quà, trị giá 405 triệu đồng, và giúp dựng 2 căn nhà.',
        figures: [
          { indicator: 'gifts-given', value: 900 },
          { indicator: 'gift-value', value: 405_000_000 },
          { indicator: 'houses-supported', value: 2, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-tuong-tuong',
    says: [
      {
        vi: 'LĐLĐ huyện Tưởng Tượng kết nạp 88 đoàn viên, không lập thêm CĐCS nào.',
        figures: [
          { indicator: 'members-admitted', value: 88 },
          { indicator: 'grassroots-unions-founded', value: 0 },
        ],
      },
      {
        vi: 'Huyện trao 720 phần quà, trị giá 310 triệu đồng, và giúp dựng 1 căn nhà.',
        figures: [
          { indicator: 'gifts-given', value: 720 },
          { indicator: 'gift-value', value: 310_000_000 },
          { indicator: 'houses-supported', value: 1, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
];
