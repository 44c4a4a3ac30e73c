import type { UnitReport } from './unit-report';

/** What the units of the fictional cluster reported for 2022, as the post of that year prints it. */
export const REPORTS_2022: readonly UnitReport[] = [
  {
    organisation: 'ldld-thanh-pho-vi-du',
    says: [
      {
        vi: 'LĐLĐ thành phố Ví Dụ kết nạp 1.860 đoàn viên, lập 8 CĐCS, nâng tổng số lên 21.480 đoàn viên ở 236 CĐCS.',
        figures: [
          { indicator: 'members', value: 21_480 },
          { indicator: 'grassroots-unions', value: 236 },
          { indicator: 'members-admitted', value: 1860 },
          { indicator: 'grassroots-unions-founded', value: 8 },
        ],
      },
      {
        vi: 'Đơn vị trao 4.900 phần quà trị giá 2,45 tỉ đồng, hỗ trợ 7 căn nhà Mái ấm Công đoàn.',
        figures: [
          { indicator: 'gifts-given', value: 4900 },
          { indicator: 'gift-value', value: 2_450_000_000 },
          { indicator: 'houses-supported', value: 7, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-thi-xa-minh-hoa',
    says: [
      {
        vi: 'Ở LĐLĐ thị xã Minh Họa, 124 CĐCS có 9.340 đoàn viên, trong đó 690 người mới vào tổ chức; 4 CĐCS ra đời trong năm.',
        figures: [
          { indicator: 'members', value: 9340 },
          { indicator: 'grassroots-unions', value: 124 },
          { indicator: 'members-admitted', value: 690 },
          { indicator: 'grassroots-unions-founded', value: 4 },
        ],
      },
      {
        vi: '2.100 phần quà, trị giá 980 triệu đồng, đã tới tay đoàn viên khó khăn; 4 căn nhà Mái ấm Công đoàn được dựng hoặc sửa.',
        figures: [
          { indicator: 'gifts-given', value: 2100 },
          { indicator: 'gift-value', value: 980_000_000 },
          { indicator: 'houses-supported', value: 4, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-thi-du',
    says: [
      {
        vi: 'LĐLĐ huyện Thí Dụ lập 2 CĐCS, kết nạp 385 đoàn viên, hiện quản lý 118 CĐCS với 6.210 đoàn viên.',
        figures: [
          { indicator: 'members', value: 6210 },
          { indicator: 'grassroots-unions', value: 118 },
          { indicator: 'members-admitted', value: 385 },
          { indicator: 'grassroots-unions-founded', value: 2 },
        ],
      },
      {
        vi: 'Huyện dành 610 triệu đồng cho 1.450 phần quà và giúp dựng 5 căn nhà Mái ấm Công đoàn.',
        figures: [
          { indicator: 'gifts-given', value: 1450 },
          { indicator: 'gift-value', value: 610_000_000 },
          { indicator: 'houses-supported', value: 5, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-gia-tuong',
    says: [
      {
        vi: 'LĐLĐ huyện Giả Tưởng kết nạp 260 đoàn viên, lập 1 CĐCS; toàn huyện có 97 CĐCS, 5.480 đoàn viên.',
        figures: [
          { indicator: 'members', value: 5480 },
          { indicator: 'grassroots-unions', value: 97 },
          { indicator: 'members-admitted', value: 260 },
          { indicator: 'grassroots-unions-founded', value: 1 },
        ],
      },
      {
        vi: 'Quà Tết và quà Tháng Công nhân là 1.120 phần, 470 triệu đồng; nhà Mái ấm Công đoàn là 4 căn.',
        figures: [
          { indicator: 'gifts-given', value: 1120 },
          { indicator: 'gift-value', value: 470_000_000 },
          { indicator: 'houses-supported', value: 4, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-mo-phong',
    says: [
      {
        vi: 'LĐLĐ huyện Mô Phỏng có 88 CĐCS và 4.860 đoàn viên sau khi kết nạp 240 người và lập 1 CĐCS.',
        figures: [
          { indicator: 'members', value: 4860 },
          { indicator: 'grassroots-unions', value: 88 },
          { indicator: 'members-admitted', value: 240 },
          { indicator: 'grassroots-unions-founded', value: 1 },
        ],
      },
      {
        vi: 'Công đoàn huyện trao 1.050 phần quà (430 triệu đồng) và góp tiền làm 3 căn nhà.',
        figures: [
          { indicator: 'gifts-given', value: 1050 },
          { indicator: 'gift-value', value: 430_000_000 },
          { indicator: 'houses-supported', value: 3, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'cong-doan-nganh-giao-duc-vi-du',
    says: [
      {
        vi: 'Công đoàn ngành Giáo dục Ví Dụ kết nạp 395 đoàn viên, lập 1 CĐCS; 262 CĐCS trường học tập hợp 14.620 đoàn viên.',
        figures: [
          { indicator: 'members', value: 14_620 },
          { indicator: 'grassroots-unions', value: 262 },
          { indicator: 'members-admitted', value: 395 },
          { indicator: 'grassroots-unions-founded', value: 1 },
        ],
      },
      {
        vi: 'Thầy cô khó khăn nhận 1.900 phần quà, trị giá 870 triệu đồng; 6 căn nhà được hỗ trợ ở vùng xa.',
        figures: [
          { indicator: 'gifts-given', value: 1900 },
          { indicator: 'gift-value', value: 870_000_000 },
          { indicator: 'houses-supported', value: 6, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'cong-doan-cac-kcn-vi-du',
    says: [
      {
        vi: 'Công đoàn các KCN Ví Dụ lập 5 CĐCS và kết nạp 4.120 đoàn viên, nhiều nhất cụm; 58 CĐCS nay có 31.250 đoàn viên.',
        figures: [
          { indicator: 'members', value: 31_250 },
          { indicator: 'grassroots-unions', value: 58 },
          { indicator: 'members-admitted', value: 4120 },
          { indicator: 'grassroots-unions-founded', value: 5 },
        ],
      },
      {
        vi: 'Công nhân nhận 9.800 phần quà, trị giá 4,3 tỉ đồng; 5 căn nhà được hỗ trợ.',
        figures: [
          { indicator: 'gifts-given', value: 9800 },
          { indicator: 'gift-value', value: 4_300_000_000 },
          { indicator: 'houses-supported', value: 5, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
];
