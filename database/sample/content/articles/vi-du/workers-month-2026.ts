import type { Article } from '../../../model/article';
import { heading, paragraph } from '../../../model/blocks';
import { FICTION, PROVINCE, SOURCE } from './subjects';

const SAY = {
  gifts: 'LĐLĐ tỉnh dự kiến trao 3.000 phần quà trong Tháng Công nhân, mỗi phần 500 nghìn đồng.',
  checkups: 'Khoảng 4.500 lượt công nhân sẽ được khám sức khỏe miễn phí.',
} as const;

/** A draft: planned numbers that nobody has confirmed, and that no reader may see. */
export const viDuWorkersMonthDraft: Article = {
  key: 'vi-du-thang-cong-nhan-2026-ban-nhap',
  published: false,
  vi: {
    slug: 'vi-du-thang-cong-nhan-2026-ban-nhap',
    title: 'Ví Dụ: Tháng Công nhân 2026 có gì? (bản nháp)',
    standfirst: 'Bản nháp chờ số liệu chính thức của các đơn vị.',
    body: [
      paragraph('Kế hoạch Tháng Công nhân 2026 của LĐLĐ tỉnh Ví Dụ đang được lấy ý kiến.'),
      heading('Những con số chờ xác nhận'),
      paragraph(SAY.gifts, SAY.checkups),
      paragraph('Cần gọi lại các đơn vị trước khi đăng.'),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: { description: 'Tin hư cấu, bản nháp: kế hoạch Tháng Công nhân 2026 của LĐLĐ tỉnh Ví Dụ.' },
  },
  category: 'cham-lo-doan-vien',
  tags: ['thang-cong-nhan'],
  authors: ['cong-tac-vien-vi-du'],
  publicationDate: '2026-04-20T08:00:00+07:00',
  period: '2026-05',
  organisations: [PROVINCE],
  clusters: [],
  programmes: ['thang-cong-nhan'],
  cover: {
    picture: 'gifts',
    caption: { vi: 'Quà Tháng Công nhân.', en: 'Gifts for Workers’ Month.' },
    alt: { vi: 'Ba hộp quà thắt nơ trên bàn.', en: 'Three wrapped gifts on a table.' },
  },
  photos: [],
  figureDefaults: { subject: { organisation: PROVINCE }, period: '2026-05', asOf: '2026-05-01' },
  figures: [
    { quote: SAY.gifts, indicator: 'gifts-given', value: 3000, scope: 'part', verified: false },
    { quote: SAY.gifts, indicator: 'gift-unit-value', value: 500_000, verified: false },
    { quote: SAY.checkups, indicator: 'health-checks', value: 4500, qualifier: 'about', verified: false },
  ],
};
