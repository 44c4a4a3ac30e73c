import type { Article } from '../../../model/article';
import { bullets, heading, paragraph } from '../../../model/blocks';
import { REPORTS_2024 } from '../../reports/2024';
import { figuresIn, linesOf } from '../../reports/unit-report';
import { CLUSTER, FICTION, PROVINCE, SOURCE } from './subjects';
import { viDu2024English } from './year-2024.en';

const SAY = {
  admitted: 'Cả cụm kết nạp 10.052/9.500 đoàn viên, vượt chỉ tiêu sau một năm hụt hơi.',
  gifts: 'Tiền quà của tám đơn vị cộng lại là gần 13 tỉ đồng.',
  range: 'Mỗi phần quà trị giá từ 300 đến 800 nghìn đồng.',
  training: 'LĐLĐ tỉnh mở 51 lớp bồi dưỡng, trên 3.400 lượt cán bộ công đoàn theo học.',
  voters: 'Có 5 hội nghị tiếp xúc cử tri; 63 kiến nghị của đoàn viên được chuyển đi.',
  dialogue: 'Lãnh đạo tỉnh gặp công nhân tại 8 hội nghị đối thoại.',
  agreements: 'LĐLĐ tỉnh ký 6 thỏa thuận phúc lợi với các nhà cung cấp trong tỉnh.',
} as const;

/** The fictional cluster in 2024: all eight units have reported. */
export const viDu2024: Article = {
  key: 'vi-du-cum-so-1-tong-ket-2024',
  published: true,
  vi: {
    slug: 'vi-du-cum-so-1-tong-ket-2024',
    title: 'Ví Dụ: Đủ tám báo cáo, Cụm số 1 kết nạp 10.052 đoàn viên',
    standfirst:
      'Năm 2024, cả tám đơn vị của Cụm thi đua số 1 gửi số liệu đúng hạn; các khu công nghiệp góp hơn một nửa số đoàn viên mới.',
    body: [
      paragraph(
        'Ngày 20/12/2024, Công đoàn các KCN – Cụm trưởng năm nay – đón bảy đơn vị bạn về dự hội nghị tổng kết.',
        SAY.admitted,
        'Trong danh sách sau, số sau gạch chéo là chỉ tiêu.'
      ),
      heading('Kết quả của từng đơn vị'),
      bullets(linesOf(REPORTS_2024)),
      heading('Chăm lo'),
      paragraph(SAY.gifts, SAY.range),
      heading('Học, đối thoại, phúc lợi'),
      paragraph(SAY.training, SAY.voters, SAY.dialogue, SAY.agreements),
      paragraph(
        'Các đơn vị ký giao ước năm 2025; LĐLĐ huyện Thí Dụ làm Cụm trưởng.',
        'Hai LĐLĐ huyện Mô Phỏng và Tưởng Tượng cho biết đang chuẩn bị phương án hợp nhất.'
      ),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: {
      description: 'Tin hư cấu: kết quả năm 2024 của cả tám đơn vị trong Cụm thi đua số 1, LĐLĐ tỉnh Ví Dụ.',
    },
  },
  en: viDu2024English,
  category: 'thi-dua-khen-thuong',
  tags: ['cum-thi-dua', 'tong-ket-nam', 'doan-vien-moi', 'doi-thoai'],
  topic: 'tong-ket-thi-dua',
  authors: ['cong-tac-vien-vi-du'],
  publicationDate: '2024-12-21T07:30:00+07:00',
  eventDate: '2024-12-20',
  period: '2024',
  organisations: [PROVINCE],
  clusters: [CLUSTER],
  event: 'hoi-nghi-cum-thi-dua-so-1-vi-du-2024',
  programmes: ['mai-am-cong-doan-vi-du', 'tet-sum-vay-vi-du'],
  pinnedIndicators: ['houses-supported', 'private-worker-conference-rate'],
  related: ['vi-du-cum-so-1-tong-ket-2023', 'vi-du-cum-so-1-tong-ket-2022'],
  cover: {
    picture: 'hall',
    caption: {
      vi: 'Hội nghị tổng kết năm 2024 của Cụm số 1.',
      en: 'The year-end conference of Cluster No. 1.',
    },
    alt: { vi: 'Hội trường có bục phát biểu và hàng ghế kín người.', en: 'A full conference hall.' },
  },
  photos: [
    {
      picture: 'gifts',
      caption: { vi: 'Quà cho đoàn viên khó khăn.', en: 'Gifts for members in difficulty.' },
      alt: { vi: 'Ba hộp quà thắt nơ trên bàn.', en: 'Three wrapped gifts on a table.' },
    },
    {
      picture: 'pact',
      caption: { vi: 'Giao ước năm 2025.', en: 'The pact for 2025.' },
      alt: { vi: 'Hai bản giao ước đã ký và một cây bút.', en: 'Two signed sheets and a pen.' },
    },
  ],
  figureDefaults: { subject: { cluster: CLUSTER }, period: '2024', asOf: '2024-12-20' },
  figures: [
    ...figuresIn(REPORTS_2024),
    { quote: SAY.admitted, indicator: 'members-admitted', value: 10_052, target: 9500 },
    { quote: SAY.gifts, indicator: 'gift-value', value: 13_000_000_000, qualifier: 'nearly' },
    { quote: SAY.range, indicator: 'gift-unit-value', value: 300_000, upper: 800_000 },
    { quote: SAY.training, indicator: 'training-classes', value: 51, subject: { organisation: PROVINCE } },
    {
      quote: SAY.training,
      indicator: 'training-attendances',
      value: 3400,
      qualifier: 'over',
      subject: { organisation: PROVINCE },
    },
    { quote: SAY.voters, indicator: 'voter-meetings', value: 5, subject: { organisation: PROVINCE } },
    { quote: SAY.voters, indicator: 'petitions-submitted', value: 63, subject: { organisation: PROVINCE } },
    { quote: SAY.dialogue, indicator: 'dialogue-conferences', value: 8, subject: { organisation: PROVINCE } },
    { quote: SAY.agreements, indicator: 'agreements-signed', value: 6, subject: { organisation: PROVINCE } },
  ],
};
