import type { UnitReport } from './unit-report';

/** What the units of the fictional cluster reported for 2025, as the post of that year prints it. */
export const REPORTS_2025: readonly UnitReport[] = [
  {
    organisation: 'ldld-thanh-pho-vi-du',
    says: [
      {
        vi: 'LĐLĐ thành phố Ví Dụ kết nạp 2.288/2.300 đoàn viên, lập 10 CĐCS, nâng tổng số lên 24.760 đoàn viên ở 260 CĐCS.',
        figures: [
          { indicator: 'members', value: 24_760 },
          { indicator: 'grassroots-unions', value: 260 },
          { indicator: 'members-admitted', value: 2288, target: 2300 },
          { indicator: 'grassroots-unions-founded', value: 10 },
        ],
      },
      {
        vi: 'Đơn vị trao 5.850 phần quà trị giá 3,35 tỉ đồng, hỗ trợ 9 căn nhà Mái ấm Công đoàn.',
        figures: [
          { indicator: 'gifts-given', value: 5850 },
          { indicator: 'gift-value', value: 3_350_000_000 },
          { indicator: 'houses-supported', value: 9, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: '168/200 doanh nghiệp ngoài nhà nước (84%) tổ chức hội nghị người lao động.',
        figures: [
          { indicator: 'private-worker-conference-rate', value: 84, numerator: 168, denominator: 200 },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-thi-xa-minh-hoa',
    says: [
      {
        vi: 'Ở LĐLĐ thị xã Minh Họa, 134 CĐCS có 10.655 đoàn viên, trong đó 860/850 người mới vào tổ chức; 4 CĐCS ra đời trong năm.',
        figures: [
          { indicator: 'members', value: 10_655 },
          { indicator: 'grassroots-unions', value: 134 },
          { indicator: 'members-admitted', value: 860, target: 850 },
          { indicator: 'grassroots-unions-founded', value: 4 },
        ],
      },
      {
        vi: '2.550 phần quà, trị giá 1,3 tỉ đồng, đã tới tay đoàn viên khó khăn; 6 căn nhà Mái ấm Công đoàn được dựng hoặc sửa.',
        figures: [
          { indicator: 'gifts-given', value: 2550 },
          { indicator: 'gift-value', value: 1_300_000_000 },
          { indicator: 'houses-supported', value: 6, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: 'Hội nghị người lao động diễn ra ở 78/96 doanh nghiệp ngoài nhà nước, đạt 81,25%.',
        figures: [
          { indicator: 'private-worker-conference-rate', value: 81.25, numerator: 78, denominator: 96 },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-thi-du',
    says: [
      {
        vi: 'LĐLĐ huyện Thí Dụ lập 2 CĐCS, kết nạp 480/470 đoàn viên, hiện quản lý 122 CĐCS với 6.905 đoàn viên.',
        figures: [
          { indicator: 'members', value: 6905 },
          { indicator: 'grassroots-unions', value: 122 },
          { indicator: 'members-admitted', value: 480, target: 470 },
          { indicator: 'grassroots-unions-founded', value: 2 },
        ],
      },
      {
        vi: 'Huyện dành 790 triệu đồng cho 1.700 phần quà và giúp dựng 7 căn nhà Mái ấm Công đoàn.',
        figures: [
          { indicator: 'gifts-given', value: 1700 },
          { indicator: 'gift-value', value: 790_000_000 },
          { indicator: 'houses-supported', value: 7, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: '28/35 doanh nghiệp ngoài nhà nước họp hội nghị người lao động, bằng 80%.',
        figures: [{ indicator: 'private-worker-conference-rate', value: 80, numerator: 28, denominator: 35 }],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-gia-tuong',
    says: [
      {
        vi: 'LĐLĐ huyện Giả Tưởng kết nạp 330/330 đoàn viên, không lập thêm CĐCS nào; 100 CĐCS của huyện có 5.910 đoàn viên.',
        figures: [
          { indicator: 'members', value: 5910 },
          { indicator: 'grassroots-unions', value: 100 },
          { indicator: 'members-admitted', value: 330, target: 330 },
          { indicator: 'grassroots-unions-founded', value: 0 },
        ],
      },
      {
        vi: 'Quà Tết và quà Tháng Công nhân là 1.310 phần, 575 triệu đồng; nhà Mái ấm Công đoàn là 5 căn.',
        figures: [
          { indicator: 'gifts-given', value: 1310 },
          { indicator: 'gift-value', value: 575_000_000 },
          { indicator: 'houses-supported', value: 5, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'cong-doan-nganh-giao-duc-vi-du',
    says: [
      {
        vi: 'Công đoàn ngành Giáo dục Ví Dụ kết nạp 405/430 đoàn viên; không có CĐCS mới, 261 CĐCS trường học tập hợp 14.905 đoàn viên.',
        figures: [
          { indicator: 'members', value: 14_905 },
          { indicator: 'grassroots-unions', value: 261 },
          { indicator: 'members-admitted', value: 405, target: 430 },
          { indicator: 'grassroots-unions-founded', value: 0 },
        ],
      },
      {
        vi: 'Thầy cô khó khăn nhận 2.100 phần quà, trị giá 1,01 tỉ đồng; 7 căn nhà được hỗ trợ ở vùng xa.',
        figures: [
          { indicator: 'gifts-given', value: 2100 },
          { indicator: 'gift-value', value: 1_010_000_000 },
          { indicator: 'houses-supported', value: 7, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'cong-doan-cac-kcn-vi-du',
    says: [
      {
        vi: 'Công đoàn các KCN Ví Dụ lập 5 CĐCS và kết nạp 5.515/5.300 đoàn viên, nhiều nhất cụm; 71 CĐCS nay có 39.120 đoàn viên.',
        figures: [
          { indicator: 'members', value: 39_120 },
          { indicator: 'grassroots-unions', value: 71 },
          { indicator: 'members-admitted', value: 5515, target: 5300 },
          { indicator: 'grassroots-unions-founded', value: 5 },
        ],
      },
      {
        vi: 'Công nhân nhận 12.600 phần quà, trị giá 6,1 tỉ đồng; số nhà Mái ấm Công đoàn chưa được tổng hợp.',
        figures: [
          { indicator: 'gifts-given', value: 12_600 },
          { indicator: 'gift-value', value: 6_100_000_000 },
        ],
      },
      {
        vi: 'Hội nghị người lao động được mở ở 60/64 doanh nghiệp, đạt 93,75%.',
        figures: [
          { indicator: 'private-worker-conference-rate', value: 93.75, numerator: 60, denominator: 64 },
        ],
      },
    ],
  },
];
