import type { Article } from '../../../model/article';
import { paragraph } from '../../../model/blocks';
import { CLUSTER, FICTION, PROVINCE, SOURCE } from './subjects';

const SAY = {
  district:
    'Số đúng về tiền quà năm 2024 của LĐLĐ huyện Thí Dụ là 760 triệu đồng, thay cho 720 triệu đồng đã đăng.',
  cluster: 'Vì vậy, tiền quà năm 2024 của cả cụm là trên 13 tỉ đồng, không còn là “gần”.',
} as const;

/** A correction: two figures of 2024 are reported anew. */
export const viDuCorrection: Article = {
  key: 'vi-du-dinh-chinh-tien-qua-2024',
  published: true,
  vi: {
    slug: 'vi-du-dinh-chinh-tien-qua-2024',
    title: 'Đính chính: tiền quà năm 2024 của LĐLĐ huyện Thí Dụ',
    standfirst:
      'Sau khi quyết toán, LĐLĐ huyện Thí Dụ báo lại số tiền quà năm 2024; số chung của cụm đổi theo.',
    body: [
      paragraph(
        'Ngày 10/2/2025, LĐLĐ tỉnh Ví Dụ nhận báo cáo quyết toán của LĐLĐ huyện Thí Dụ.',
        'So với bản tổng kết tháng 12, có một khoản quà do doanh nghiệp tặng qua công đoàn huyện bị bỏ sót.'
      ),
      paragraph(SAY.district, SAY.cluster),
      paragraph('Bài đăng ngày 21/12/2024 giữ nguyên như đã in; khung số liệu bên cạnh bài ghi rõ số mới.'),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: {
      description:
        'Tin hư cấu: đính chính số tiền quà năm 2024 của LĐLĐ huyện Thí Dụ và của Cụm thi đua số 1.',
    },
  },
  category: 'cham-lo-doan-vien',
  tags: ['dinh-chinh', 'cum-thi-dua'],
  authors: ['toa-soan-mau'],
  publicationDate: '2025-02-11T09:00:00+07:00',
  eventDate: '2025-02-10',
  period: '2024',
  organisations: ['ldld-huyen-thi-du', PROVINCE],
  clusters: [CLUSTER],
  programmes: [],
  related: ['vi-du-cum-so-1-tong-ket-2024'],
  cover: {
    picture: 'chart',
    caption: { vi: 'Một con số đổi, tổng đổi theo.', en: 'One number changes, and the total with it.' },
    alt: { vi: 'Biểu đồ cột tăng dần.', en: 'A bar chart that rises.' },
  },
  photos: [],
  figureDefaults: { subject: { cluster: CLUSTER }, period: '2024', asOf: '2025-02-10' },
  figures: [
    {
      quote: SAY.district,
      indicator: 'gift-value',
      value: 760_000_000,
      subject: { organisation: 'ldld-huyen-thi-du' },
      note: 'Thay số 720 triệu đồng của báo cáo tháng 12/2024.',
    },
    { quote: SAY.cluster, indicator: 'gift-value', value: 13_000_000_000, qualifier: 'over' },
  ],
};
