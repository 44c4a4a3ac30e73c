import type { UnitReport } from './unit-report';

/** What the units of the fictional cluster reported for 2024, as the post of that year prints it. */
export const REPORTS_2024: readonly UnitReport[] = [
  {
    organisation: 'ldld-thanh-pho-vi-du',
    says: [
      {
        vi: 'LĐLĐ thành phố Ví Dụ kết nạp 2.310/2.200 đoàn viên, lập 11 CĐCS, nâng tổng số lên 23.615 đoàn viên ở 251 CĐCS.',
        figures: [
          { indicator: 'members', value: 23_615 },
          { indicator: 'grassroots-unions', value: 251 },
          { indicator: 'members-admitted', value: 2310, target: 2200 },
          { indicator: 'grassroots-unions-founded', value: 11 },
        ],
      },
      {
        vi: 'Đơn vị trao 5.600 phần quà trị giá 3,1 tỉ đồng, hỗ trợ 9 căn nhà Mái ấm Công đoàn.',
        figures: [
          { indicator: 'gifts-given', value: 5600 },
          { indicator: 'gift-value', value: 3_100_000_000 },
          { indicator: 'houses-supported', value: 9, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: '164/200 doanh nghiệp ngoài nhà nước (82%) tổ chức hội nghị người lao động.',
        figures: [
          { indicator: 'private-worker-conference-rate', value: 82, numerator: 164, denominator: 200 },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-thi-xa-minh-hoa',
    says: [
      {
        vi: 'Ở LĐLĐ thị xã Minh Họa, 131 CĐCS có 10.180 đoàn viên, trong đó 815/780 người mới vào tổ chức; 5 CĐCS ra đời trong năm.',
        figures: [
          { indicator: 'members', value: 10_180 },
          { indicator: 'grassroots-unions', value: 131 },
          { indicator: 'members-admitted', value: 815, target: 780 },
          { indicator: 'grassroots-unions-founded', value: 5 },
        ],
      },
      {
        vi: '2.400 phần quà, trị giá 1,15 tỉ đồng, đã tới tay đoàn viên khó khăn; 5 căn nhà Mái ấm Công đoàn được dựng hoặc sửa.',
        figures: [
          { indicator: 'gifts-given', value: 2400 },
          { indicator: 'gift-value', value: 1_150_000_000 },
          { indicator: 'houses-supported', value: 5, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: 'Hội nghị người lao động diễn ra ở 72/90 doanh nghiệp ngoài nhà nước, đạt 80%.',
        figures: [{ indicator: 'private-worker-conference-rate', value: 80, numerator: 72, denominator: 90 }],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-thi-du',
    says: [
      {
        vi: 'LĐLĐ huyện Thí Dụ lập 3 CĐCS, kết nạp 462/430 đoàn viên, hiện quản lý 121 CĐCS với 6.640 đoàn viên.',
        figures: [
          { indicator: 'members', value: 6640 },
          { indicator: 'grassroots-unions', value: 121 },
          { indicator: 'members-admitted', value: 462, target: 430 },
          { indicator: 'grassroots-unions-founded', value: 3 },
        ],
      },
      {
        vi: 'Huyện dành 720 triệu đồng cho 1.620 phần quà và giúp dựng 6 căn nhà Mái ấm Công đoàn.',
        figures: [
          { indicator: 'gifts-given', value: 1620 },
          { indicator: 'gift-value', value: 720_000_000 },
          { indicator: 'houses-supported', value: 6, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: '24/32 doanh nghiệp ngoài nhà nước họp hội nghị người lao động, bằng 75%.',
        figures: [{ indicator: 'private-worker-conference-rate', value: 75, numerator: 24, denominator: 32 }],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-gia-tuong',
    says: [
      {
        vi: 'LĐLĐ huyện Giả Tưởng kết nạp 318/300 đoàn viên, lập 2 CĐCS; toàn huyện có 99 CĐCS, 5.745 đoàn viên.',
        figures: [
          { indicator: 'members', value: 5745 },
          { indicator: 'grassroots-unions', value: 99 },
          { indicator: 'members-admitted', value: 318, target: 300 },
          { indicator: 'grassroots-unions-founded', value: 2 },
        ],
      },
      {
        vi: 'Quà Tết và quà Tháng Công nhân là 1.250 phần, 540 triệu đồng; nhà Mái ấm Công đoàn là 4 căn.',
        figures: [
          { indicator: 'gifts-given', value: 1250 },
          { indicator: 'gift-value', value: 540_000_000 },
          { indicator: 'houses-supported', value: 4, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-mo-phong',
    says: [
      {
        vi: 'LĐLĐ huyện Mô Phỏng có 91 CĐCS và 5.150 đoàn viên sau khi kết nạp 301/290 người và lập 2 CĐCS.',
        figures: [
          { indicator: 'members', value: 5150 },
          { indicator: 'grassroots-unions', value: 91 },
          { indicator: 'members-admitted', value: 301, target: 290 },
          { indicator: 'grassroots-unions-founded', value: 2 },
        ],
      },
      {
        vi: 'Công đoàn huyện trao 1.210 phần quà (515 triệu đồng) và góp tiền làm 4 căn nhà.',
        figures: [
          { indicator: 'gifts-given', value: 1210 },
          { indicator: 'gift-value', value: 515_000_000 },
          { indicator: 'houses-supported', value: 4, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'ldld-huyen-tuong-tuong',
    says: [
      {
        vi: 'LĐLĐ huyện Tưởng Tượng, đơn vị nhỏ nhất cụm, kết nạp 186/200 đoàn viên, lập 1 CĐCS, nay có 75 CĐCS với 4.160 đoàn viên.',
        figures: [
          { indicator: 'members', value: 4160 },
          { indicator: 'grassroots-unions', value: 75 },
          { indicator: 'members-admitted', value: 186, target: 200 },
          { indicator: 'grassroots-unions-founded', value: 1 },
        ],
      },
      {
        vi: 'Đơn vị có 930 phần quà, trị giá 390 triệu đồng, và 4 căn nhà cho đoàn viên.',
        figures: [
          { indicator: 'gifts-given', value: 930 },
          { indicator: 'gift-value', value: 390_000_000 },
          { indicator: 'houses-supported', value: 4, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'cong-doan-nganh-giao-duc-vi-du',
    says: [
      {
        vi: 'Công đoàn ngành Giáo dục Ví Dụ kết nạp 420/420 đoàn viên, lập 1 CĐCS; 263 CĐCS trường học tập hợp 14.835 đoàn viên.',
        figures: [
          { indicator: 'members', value: 14_835 },
          { indicator: 'grassroots-unions', value: 263 },
          { indicator: 'members-admitted', value: 420, target: 420 },
          { indicator: 'grassroots-unions-founded', value: 1 },
        ],
      },
      {
        vi: 'Thầy cô khó khăn nhận 2.050 phần quà, trị giá 960 triệu đồng; 7 căn nhà được hỗ trợ ở vùng xa.',
        figures: [
          { indicator: 'gifts-given', value: 2050 },
          { indicator: 'gift-value', value: 960_000_000 },
          { indicator: 'houses-supported', value: 7, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
    ],
  },
  {
    organisation: 'cong-doan-cac-kcn-vi-du',
    says: [
      {
        vi: 'Công đoàn các KCN Ví Dụ lập 6 CĐCS và kết nạp 5.240/4.900 đoàn viên, nhiều nhất cụm; 67 CĐCS nay có 36.480 đoàn viên.',
        figures: [
          { indicator: 'members', value: 36_480 },
          { indicator: 'grassroots-unions', value: 67 },
          { indicator: 'members-admitted', value: 5240, target: 4900 },
          { indicator: 'grassroots-unions-founded', value: 6 },
        ],
      },
      {
        vi: 'Công nhân nhận 11.900 phần quà, trị giá 5,6 tỉ đồng; 8 căn nhà được hỗ trợ.',
        figures: [
          { indicator: 'gifts-given', value: 11_900 },
          { indicator: 'gift-value', value: 5_600_000_000 },
          { indicator: 'houses-supported', value: 8, programme: 'mai-am-cong-doan-vi-du' },
        ],
      },
      {
        vi: 'Hội nghị người lao động được mở ở 54/60 doanh nghiệp, đạt 90%.',
        figures: [{ indicator: 'private-worker-conference-rate', value: 90, numerator: 54, denominator: 60 }],
      },
    ],
  },
];
