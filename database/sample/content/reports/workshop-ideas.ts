import type { UnitReport } from './unit-report';

const million = 1_000_000;

/** Initiatives of four made-up grassroots unions: whole years, then two quarters of 2025. */
export const WORKSHOP_IDEAS: readonly UnitReport[] = [
  {
    organisation: 'cdcs-cong-ty-may-minh-hoa',
    says: [
      {
        vi: 'May Minh Họa: 86 sáng kiến năm 2023, 112 sáng kiến năm 2024; năm nay, quý I có 34, quý II có 41.',
        figures: [
          { indicator: 'initiatives', value: 86, period: '2023' },
          { indicator: 'initiatives', value: 112, period: '2024' },
          { indicator: 'initiatives', value: 34, period: '2025-Q1' },
          { indicator: 'initiatives', value: 41, period: '2025-Q2' },
        ],
      },
      {
        vi: 'Phần làm lợi năm 2024 là 1,26 tỉ đồng.',
        figures: [{ indicator: 'initiative-value', value: 1260 * million, period: '2024' }],
      },
    ],
  },
  {
    organisation: 'cdcs-cong-ty-giay-vi-du',
    says: [
      {
        vi: 'Giày Ví Dụ: 54 sáng kiến năm 2023, 61 sáng kiến năm 2024; quý I năm nay có 12, quý II có 19.',
        figures: [
          { indicator: 'initiatives', value: 54, period: '2023' },
          { indicator: 'initiatives', value: 61, period: '2024' },
          { indicator: 'initiatives', value: 12, period: '2025-Q1' },
          { indicator: 'initiatives', value: 19, period: '2025-Q2' },
        ],
      },
      {
        vi: 'Phần làm lợi năm 2024 là 480 triệu đồng.',
        figures: [{ indicator: 'initiative-value', value: 480 * million, period: '2024' }],
      },
    ],
  },
  {
    organisation: 'cdcs-cong-ty-dien-tu-thu-nghiem',
    says: [
      {
        vi: 'Điện tử Thử Nghiệm: năm 2024 có 140 sáng kiến; quý I năm nay có 38, quý II có 44.',
        figures: [
          { indicator: 'initiatives', value: 140, period: '2024' },
          { indicator: 'initiatives', value: 38, period: '2025-Q1' },
          { indicator: 'initiatives', value: 44, period: '2025-Q2' },
        ],
      },
      {
        vi: 'Phần làm lợi năm 2024 là khoảng 2,1 tỉ đồng.',
        figures: [
          { indicator: 'initiative-value', value: 2100 * million, qualifier: 'about', period: '2024' },
        ],
      },
    ],
  },
  {
    organisation: 'cdcs-cong-ty-thuc-pham-gia-vi',
    says: [
      {
        vi: 'Thực phẩm Giả Vị mới tham gia: quý I không có sáng kiến nào, quý II có 7.',
        figures: [
          { indicator: 'initiatives', value: 0, period: '2025-Q1' },
          { indicator: 'initiatives', value: 7, period: '2025-Q2' },
        ],
      },
    ],
  },
];
