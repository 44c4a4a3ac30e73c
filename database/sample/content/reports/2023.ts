import type { UnitReport } from './unit-report';

/** What the units of the fictional cluster reported for 2023, as the post of that year prints it. */
export const REPORTS_2023: readonly UnitReport[] = [
  {
    organisation: 'ldld-thanh-pho-vi-du',
    says: [
      {
        vi: 'LĐLĐ thành phố Ví Dụ kết nạp 2.015/1.900 đoàn viên, lập 9 CĐCS, nâng tổng số lên 22.350 đoàn viên ở 243 CĐCS.',
        figures: [
          { indicator: 'members', value: 22_350 },
          { indicator: 'grassroots-unions', value: 243 },
          { indicator: 'members-admitted', value: 2015, target: 1900 },
          { indicator: 'grassroots-unions-founded', value: 9 },
        ],
      },
      {
        vi: 'Đơn vị trao 5.150 phần quà trị giá 2,7 tỉ đồng, hỗ trợ 8 căn nhà Mái ấm Công đoàn.',
        figures: [
          { indicator: 'gifts-given', value: 5150 },
          { indicator: 'gift-value', value: 2_700_000_000 },
          { indicator: 'houses-supported', value: 8, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: '152/190 doanh nghiệp ngoài nhà nước (80%) tổ chức hội nghị người lao động.',
        figures: [
          { indicator: 'private-worker-conference-rate', value: 80, numerator: 152, denominator: 190 },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-thi-xa-minh-hoa',
    says: [
      {
        vi: 'Ở LĐLĐ thị xã Minh Họa, 127 CĐCS có 9.720 đoàn viên, trong đó 742/750 người mới vào tổ chức; 3 CĐCS ra đời trong năm.',
        figures: [
          { indicator: 'members', value: 9720 },
          { indicator: 'grassroots-unions', value: 127 },
          { indicator: 'members-admitted', value: 742, target: 750 },
          { indicator: 'grassroots-unions-founded', value: 3 },
        ],
      },
      {
        vi: '2.260 phần quà, trị giá 1,05 tỉ đồng, đã tới tay đoàn viên khó khăn; 5 căn nhà Mái ấm Công đoàn được dựng hoặc sửa.',
        figures: [
          { indicator: 'gifts-given', value: 2260 },
          { indicator: 'gift-value', value: 1_050_000_000 },
          { indicator: 'houses-supported', value: 5, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: 'Hội nghị người lao động diễn ra ở 66/88 doanh nghiệp ngoài nhà nước, đạt 75%.',
        figures: [{ indicator: 'private-worker-conference-rate', value: 75, numerator: 66, denominator: 88 }],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-thi-du',
    says: [
      {
        vi: 'LĐLĐ huyện Thí Dụ lập 2 CĐCS, kết nạp 410/400 đoàn viên, hiện quản lý 119 CĐCS với 6.395 đoàn viên.',
        figures: [
          { indicator: 'members', value: 6395 },
          { indicator: 'grassroots-unions', value: 119 },
          { indicator: 'members-admitted', value: 410, target: 400 },
          { indicator: 'grassroots-unions-founded', value: 2 },
        ],
      },
      {
        vi: 'Huyện dành 655 triệu đồng cho 1.500 phần quà và giúp dựng 6 căn nhà Mái ấm Công đoàn.',
        figures: [
          { indicator: 'gifts-given', value: 1500 },
          { indicator: 'gift-value', value: 655_000_000 },
          { indicator: 'houses-supported', value: 6, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: '21/30 doanh nghiệp ngoài nhà nước họp hội nghị người lao động, bằng 70%.',
        figures: [{ indicator: 'private-worker-conference-rate', value: 70, numerator: 21, denominator: 30 }],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-mo-phong',
    says: [
      {
        vi: 'LĐLĐ huyện Mô Phỏng có 89 CĐCS và 4.990 đoàn viên sau khi kết nạp 268/260 người và lập 2 CĐCS.',
        figures: [
          { indicator: 'members', value: 4990 },
          { indicator: 'grassroots-unions', value: 89 },
          { indicator: 'members-admitted', value: 268, target: 260 },
          { indicator: 'grassroots-unions-founded', value: 2 },
        ],
      },
      {
        vi: 'Công đoàn huyện trao 1.120 phần quà (470 triệu đồng) và góp tiền làm 4 căn nhà.',
        figures: [
          { indicator: 'gifts-given', value: 1120 },
          { indicator: 'gift-value', value: 470_000_000 },
          { indicator: 'houses-supported', value: 4, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-tuong-tuong',
    says: [
      {
        vi: 'LĐLĐ huyện Tưởng Tượng, đơn vị nhỏ nhất cụm, kết nạp 172/170 đoàn viên, lập 1 CĐCS, nay có 75 CĐCS với 4.050 đoàn viên.',
        figures: [
          { indicator: 'members', value: 4050 },
          { indicator: 'grassroots-unions', value: 75 },
          { indicator: 'members-admitted', value: 172, target: 170 },
          { indicator: 'grassroots-unions-founded', value: 1 },
        ],
      },
      {
        vi: 'Đơn vị có 860 phần quà, trị giá 355 triệu đồng, và 3 căn nhà cho đoàn viên.',
        figures: [
          { indicator: 'gifts-given', value: 860 },
          { indicator: 'gift-value', value: 355_000_000 },
          { indicator: 'houses-supported', value: 3, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'cong-doan-nganh-giao-duc-vi-du',
    says: [
      {
        vi: 'Công đoàn ngành Giáo dục Ví Dụ kết nạp 402/400 đoàn viên; không có CĐCS mới, 262 CĐCS trường học tập hợp 14.710 đoàn viên.',
        figures: [
          { indicator: 'members', value: 14_710 },
          { indicator: 'grassroots-unions', value: 262 },
          { indicator: 'members-admitted', value: 402, target: 400 },
          { indicator: 'grassroots-unions-founded', value: 0 },
        ],
      },
      {
        vi: 'Thầy cô khó khăn nhận 1.980 phần quà, trị giá 905 triệu đồng; 6 căn nhà được hỗ trợ ở vùng xa.',
        figures: [
          { indicator: 'gifts-given', value: 1980 },
          { indicator: 'gift-value', value: 905_000_000 },
          { indicator: 'houses-supported', value: 6, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'cong-doan-cac-kcn-vi-du',
    says: [
      {
        vi: 'Công đoàn các KCN Ví Dụ lập 4 CĐCS và kết nạp 4.685/4.500 đoàn viên, nhiều nhất cụm; 62 CĐCS nay có 33.900 đoàn viên.',
        figures: [
          { indicator: 'members', value: 33_900 },
          { indicator: 'grassroots-unions', value: 62 },
          { indicator: 'members-admitted', value: 4685, target: 4500 },
          { indicator: 'grassroots-unions-founded', value: 4 },
        ],
      },
      {
        vi: 'Công nhân nhận 10.400 phần quà, trị giá 4,75 tỉ đồng; 6 căn nhà được hỗ trợ.',
        figures: [
          { indicator: 'gifts-given', value: 10_400 },
          { indicator: 'gift-value', value: 4_750_000_000 },
          { indicator: 'houses-supported', value: 6, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: 'Hội nghị người lao động được mở ở 49/56 doanh nghiệp, đạt 87,5%.',
        figures: [
          { indicator: 'private-worker-conference-rate', value: 87.5, numerator: 49, denominator: 56 },
        ],
      },
    ],
  },
];
