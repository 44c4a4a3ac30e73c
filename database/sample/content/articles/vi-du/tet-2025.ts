import type { Article } from '../../../model/article';
import { heading, paragraph } from '../../../model/blocks';
import { FICTION, PROVINCE, SOURCE } from './subjects';

const SAY = {
  gifts: 'Ngoài phần của các đơn vị, LĐLĐ tỉnh trực tiếp trao 2.400 phần quà Tết, trị giá 1,44 tỉ đồng.',
  tickets: 'Có 1.150 vé xe nghĩa tình đưa công nhân về quê ăn Tết.',
  trips: 'Chuyến xe sớm nhất rời bến tối 20 tháng Chạp; tất cả có 26 chuyến.',
  checks: 'Trước khi lên đường, khoảng 900 lượt công nhân được khám sức khỏe miễn phí.',
} as const;

/** Tết Sum vầy 2025 in the fictional province. */
export const viDuTet2025: Article = {
  key: 'vi-du-tet-sum-vay-2025',
  published: true,
  vi: {
    slug: 'vi-du-tet-sum-vay-2025',
    title: 'Ví Dụ: Những chuyến xe cuối năm chở Tết về nhà',
    standfirst: 'Tết Sum vầy 2025 ở tỉnh Ví Dụ có quà, có buổi khám bệnh và 26 chuyến xe cho công nhân ở xa.',
    body: [
      paragraph(
        'Năm giờ chiều, bến xe khu công nghiệp Ví Dụ đã chật ba lô và thùng xốp.',
        'Những người về chuyến đầu tiên được công đoàn gửi vé tận phòng trọ.'
      ),
      heading('Vé xe nghĩa tình'),
      paragraph(SAY.tickets, SAY.trips),
      paragraph(
        'Ai ở lại làm việc qua giao thừa thì có bữa cơm tất niên ngay tại nhà ăn, do CĐCS và doanh nghiệp cùng lo.'
      ),
      heading('Quà và sức khỏe'),
      paragraph(SAY.gifts, SAY.checks),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: { description: 'Tin hư cấu: Tết Sum vầy 2025 của công đoàn tỉnh Ví Dụ – vé xe, quà, khám bệnh.' },
  },
  category: 'cham-lo-doan-vien',
  tags: ['tet-sum-vay'],
  authors: ['cong-tac-vien-vi-du'],
  publicationDate: '2025-01-20T19:00:00+07:00',
  eventDate: '2025-01-19',
  period: '2025-01',
  organisations: [PROVINCE],
  clusters: [],
  event: 'tet-sum-vay-vi-du-2025',
  programmes: ['tet-sum-vay-vi-du'],
  related: ['vi-du-cum-so-1-tong-ket-2024'],
  cover: {
    picture: 'tet',
    caption: { vi: 'Tết Sum vầy 2025.', en: 'Tết together, 2025.' },
    alt: { vi: 'Cành đào và đèn lồng đỏ.', en: 'Peach blossom and red lanterns.' },
  },
  photos: [],
  figureDefaults: { subject: { organisation: PROVINCE }, period: '2025-01', asOf: '2025-01-19' },
  figures: [
    {
      quote: SAY.gifts,
      indicator: 'gifts-given',
      value: 2400,
      scope: 'part',
      programme: 'tet-sum-vay-vi-du',
    },
    {
      quote: SAY.gifts,
      indicator: 'gift-value',
      value: 1_440_000_000,
      scope: 'part',
      programme: 'tet-sum-vay-vi-du',
    },
    { quote: SAY.tickets, indicator: 'bus-tickets', value: 1150, programme: 'tet-sum-vay-vi-du' },
    { quote: SAY.trips, indicator: 'bus-trips', value: 26, programme: 'tet-sum-vay-vi-du' },
    {
      quote: SAY.checks,
      indicator: 'health-checks',
      value: 900,
      qualifier: 'about',
      programme: 'tet-sum-vay-vi-du',
    },
  ],
};
