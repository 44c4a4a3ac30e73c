import type { Article } from '../../../model/article';
import { bullets, heading, paragraph, pullQuote } from '../../../model/blocks';
import { REPORTS_2025_FIRST_HALF } from '../../reports/2025-first-half';
import { figuresIn, linesOf } from '../../reports/unit-report';
import { viDuMergerEnglish } from './merger-2025.en';
import { CLUSTER, FICTION, PROVINCE, SOURCE } from './subjects';

const MERGED = 'cong-doan-khu-vuc-phong-tuong';

const SAY = {
  start: 'Ngày ra mắt, Công đoàn khu vực Phỏng Tượng có 9.320 đoàn viên ở 167 CĐCS.',
} as const;

/** Two district federations become one regional union. */
export const viDuMerger: Article = {
  key: 'vi-du-hai-ldld-huyen-hop-nhat',
  published: true,
  vi: {
    slug: 'vi-du-hai-ldld-huyen-hop-nhat',
    title: 'Ví Dụ: Hai LĐLĐ huyện về chung một nhà',
    standfirst:
      'Từ ngày 1/7/2025, LĐLĐ huyện Mô Phỏng và LĐLĐ huyện Tưởng Tượng hợp nhất thành Công đoàn khu vực Phỏng Tượng; số liệu cũ được nối tiếp, không tính lại từ đầu.',
    body: [
      paragraph(
        'Sáng 1/7/2025, lễ ra mắt Công đoàn khu vực Phỏng Tượng diễn ra ở trụ sở cũ của LĐLĐ huyện Mô Phỏng.',
        SAY.start
      ),
      heading('Sáu tháng cuối cùng của hai đơn vị'),
      bullets(linesOf(REPORTS_2025_FIRST_HALF)),
      heading('Đoàn viên không phải làm lại thẻ'),
      paragraph(
        'Mọi quyền lợi đang hưởng được giữ nguyên; sổ sách của hai huyện chuyển về một đầu mối.',
        'Cán bộ phụ trách CĐCS vẫn là người cũ cho đến hết năm.'
      ),
      pullQuote('Chúng tôi không bắt đầu từ số không: con số của hai huyện là con số của chúng tôi.'),
      paragraph(
        'Đó là lời của Chủ tịch Công đoàn khu vực tại buổi lễ.',
        'Trong Cụm thi đua số 1, đơn vị mới thay chỗ của hai đơn vị cũ, nên cụm còn bảy thành viên.'
      ),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: {
      description:
        'Tin hư cấu: hai LĐLĐ huyện của tỉnh Ví Dụ hợp nhất từ ngày 1/7/2025, số liệu được nối tiếp.',
    },
  },
  en: viDuMergerEnglish,
  category: 'to-chuc-doan-vien',
  tags: ['sap-xep-to-chuc', 'cum-thi-dua'],
  topic: 'sap-xep-cong-doan-vi-du',
  authors: ['cong-tac-vien-vi-du'],
  publicationDate: '2025-07-01T14:00:00+07:00',
  eventDate: '2025-07-01',
  period: '2025-H1',
  organisations: [MERGED, 'ldld-huyen-mo-phong', 'ldld-huyen-tuong-tuong', PROVINCE],
  clusters: [CLUSTER],
  event: 'le-ra-mat-cong-doan-khu-vuc-phong-tuong',
  programmes: [],
  related: ['vi-du-cum-so-1-tong-ket-2024'],
  cover: {
    picture: 'confluence',
    caption: { vi: 'Hai dòng về chung một sông.', en: 'Two streams become one river.' },
    alt: {
      vi: 'Hai dòng suối nhập thành một con sông giữa đồi.',
      en: 'Two streams join into a river among hills.',
    },
  },
  photos: [
    {
      picture: 'hall',
      caption: { vi: 'Lễ ra mắt Công đoàn khu vực Phỏng Tượng.', en: 'The founding ceremony.' },
      alt: { vi: 'Hội trường có bục phát biểu và hàng ghế kín người.', en: 'A full conference hall.' },
    },
  ],
  figureDefaults: { subject: { organisation: MERGED }, period: '2025-H1', asOf: '2025-06-30' },
  figures: [
    ...figuresIn(REPORTS_2025_FIRST_HALF),
    { quote: SAY.start, indicator: 'members', value: 9320, period: '2025-07', asOf: '2025-07-01' },
    { quote: SAY.start, indicator: 'grassroots-unions', value: 167, period: '2025-07', asOf: '2025-07-01' },
  ],
};
