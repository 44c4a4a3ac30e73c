import type { UnitReport } from './unit-report';

/** The first half-year of the merged union; its levels are those of the year's end. */
export const REPORTS_2025_SECOND_HALF: readonly UnitReport[] = [
  {
    organisation: 'cong-doan-khu-vuc-phong-tuong',
    says: [
      {
        vi: 'Công đoàn khu vực Phỏng Tượng kết nạp 265 đoàn viên và lập 2 CĐCS kể từ ngày 1/7.',
        figures: [
          { indicator: 'members-admitted', value: 265, period: '2025-H2' },
          { indicator: 'grassroots-unions-founded', value: 2, period: '2025-H2' },
        ],
      },
      {
        vi: 'Cuối năm, khu vực có 167 CĐCS với 9.480 đoàn viên.',
        figures: [
          { indicator: 'grassroots-unions', value: 167 },
          { indicator: 'members', value: 9480 },
        ],
      },
      {
        vi: 'Nửa cuối năm, khu vực trao 610 phần quà, trị giá 290 triệu đồng, và giúp dựng 2 căn nhà.',
        figures: [
          { indicator: 'gifts-given', value: 610, period: '2025-H2' },
          { indicator: 'gift-value', value: 290_000_000, period: '2025-H2' },
          { indicator: 'houses-supported', value: 2, period: '2025-H2', programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
];
