import type { Article } from '../../../model/article';
import { bullets, heading, paragraph } from '../../../model/blocks';
import { REPORTS_2025 } from '../../reports/2025';
import { REPORTS_2025_SECOND_HALF } from '../../reports/2025-second-half';
import { figuresIn, linesOf } from '../../reports/unit-report';
import { CLUSTER, FICTION, PROVINCE, SOURCE } from './subjects';

const REPORTS = [...REPORTS_2025, ...REPORTS_2025_SECOND_HALF];

const SAY = {
  admitted: 'Cả cụm kết nạp 10.373/10.200 đoàn viên, kể cả sáu tháng đầu của hai huyện đã hợp nhất.',
  gifts: 'Tiền quà của cụm trong năm là trên 14 tỉ đồng.',
  training: 'LĐLĐ tỉnh mở 49 lớp bồi dưỡng, khoảng 3.600 lượt cán bộ công đoàn theo học.',
  voters: 'Có 5 hội nghị tiếp xúc cử tri; 71 kiến nghị của đoàn viên được chuyển đi.',
  dialogue: 'Lãnh đạo tỉnh gặp công nhân tại 9 hội nghị đối thoại.',
  initiatives: 'Theo số liệu sơ bộ, công nhân khu công nghiệp đăng ký 1.240 sáng kiến.',
} as const;

/** The fictional cluster in 2025: seven units, one of them merged in July. */
export const viDu2025: Article = {
  key: 'vi-du-cum-so-1-tong-ket-2025',
  published: true,
  vi: {
    slug: 'vi-du-cum-so-1-tong-ket-2025',
    title: 'Ví Dụ: Bảy đơn vị, một năm sắp xếp, 10.373 đoàn viên mới',
    standfirst:
      'Cụm thi đua số 1 đi qua năm hợp nhất đầu tiên mà không đứt số liệu; số nhà ở các khu công nghiệp còn chờ tổng hợp.',
    body: [
      paragraph(
        'Ngày 19/12/2025, LĐLĐ huyện Thí Dụ – Cụm trưởng năm 2025 – chủ trì hội nghị tổng kết của Cụm thi đua số 1.',
        SAY.admitted,
        'Trong danh sách sau, số sau gạch chéo là chỉ tiêu.'
      ),
      heading('Kết quả của từng đơn vị'),
      bullets(linesOf(REPORTS)),
      heading('Chăm lo, đào tạo, đối thoại'),
      paragraph(SAY.gifts, SAY.training),
      paragraph(SAY.voters, SAY.dialogue, SAY.initiatives),
      heading('Khen thưởng'),
      paragraph(
        'LĐLĐ huyện Thí Dụ nhận Cờ thi đua của Tổng LĐLĐ Minh Họa.',
        'Công đoàn ngành Giáo dục và Công đoàn khu vực Phỏng Tượng nhận Bằng khen của LĐLĐ tỉnh.'
      ),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: { description: 'Tin hư cấu: Cụm thi đua số 1, LĐLĐ tỉnh Ví Dụ năm 2025, năm hợp nhất đầu tiên.' },
  },
  category: 'thi-dua-khen-thuong',
  categories: ['to-chuc-doan-vien'],
  tags: ['cum-thi-dua', 'tong-ket-nam', 'sap-xep-to-chuc', 'khen-thuong'],
  topic: 'tong-ket-thi-dua',
  authors: ['cong-tac-vien-vi-du'],
  publicationDate: '2025-12-20T07:30:00+07:00',
  eventDate: '2025-12-19',
  period: '2025',
  organisations: [PROVINCE],
  clusters: [CLUSTER],
  event: 'hoi-nghi-cum-thi-dua-so-1-vi-du-2025',
  programmes: ['mai-am-cong-doan-vi-du'],
  pinnedIndicators: ['houses-supported', 'members'],
  related: ['vi-du-hai-ldld-huyen-hop-nhat', 'vi-du-cum-so-1-tong-ket-2024'],
  cover: {
    picture: 'flags',
    caption: { vi: 'Cờ thi đua về huyện Thí Dụ.', en: 'The emulation flag goes to Thí Dụ.' },
    alt: { vi: 'Ba lá cờ đỏ có ngôi sao vàng.', en: 'Three red flags with a golden star.' },
  },
  photos: [
    {
      picture: 'round-table',
      caption: { vi: 'Bảy đơn vị quanh một bàn.', en: 'Seven units around one table.' },
      alt: { vi: 'Sáu người ngồi quanh bàn.', en: 'Six people around a table.' },
    },
  ],
  figureDefaults: { subject: { cluster: CLUSTER }, period: '2025', asOf: '2025-12-19' },
  figures: [
    ...figuresIn(REPORTS),
    { quote: SAY.admitted, indicator: 'members-admitted', value: 10_373, target: 10_200 },
    { quote: SAY.gifts, indicator: 'gift-value', value: 14_000_000_000, qualifier: 'over' },
    { quote: SAY.training, indicator: 'training-classes', value: 49, subject: { organisation: PROVINCE } },
    {
      quote: SAY.training,
      indicator: 'training-attendances',
      value: 3600,
      qualifier: 'about',
      subject: { organisation: PROVINCE },
    },
    { quote: SAY.voters, indicator: 'voter-meetings', value: 5, subject: { organisation: PROVINCE } },
    { quote: SAY.voters, indicator: 'petitions-submitted', value: 71, subject: { organisation: PROVINCE } },
    { quote: SAY.dialogue, indicator: 'dialogue-conferences', value: 9, subject: { organisation: PROVINCE } },
    {
      quote: SAY.initiatives,
      indicator: 'initiatives',
      value: 1240,
      subject: { organisation: 'cong-doan-cac-kcn-vi-du' },
      verified: false,
      note: 'Sơ bộ, chưa đối chiếu với báo cáo của các CĐCS.',
    },
  ],
};
