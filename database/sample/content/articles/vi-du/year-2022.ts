import type { Article } from '../../../model/article';
import { bullets, heading, paragraph } from '../../../model/blocks';
import { REPORTS_2022 } from '../../reports/2022';
import { figuresIn, linesOf } from '../../reports/unit-report';
import { CLUSTER, FICTION, PROVINCE, SOURCE } from './subjects';

const SAY = {
  gifts: 'Tiền quà của các đơn vị đã báo cáo cộng lại là trên 10 tỉ đồng.',
  training: 'LĐLĐ tỉnh mở 38 lớp bồi dưỡng, khoảng 2.900 lượt cán bộ công đoàn theo học.',
  voters: 'Trong năm, LĐLĐ tỉnh cùng tổ chức 3 hội nghị tiếp xúc cử tri và chuyển đi 41 kiến nghị.',
  letters: 'Khép hội nghị, LĐLĐ tỉnh tặng Bằng khen cho 9 tập thể và 21 cá nhân trong cụm.',
} as const;

/** The fictional cluster in 2022: seven of eight units have reported. */
export const viDu2022: Article = {
  key: 'vi-du-cum-so-1-tong-ket-2022',
  published: true,
  vi: {
    slug: 'vi-du-cum-so-1-tong-ket-2022',
    title: 'Ví Dụ: Cụm số 1 tổng kết năm 2022, còn một đơn vị nợ báo cáo',
    standfirst:
      'Bảy trong tám đơn vị của Cụm thi đua số 1 đã gửi số liệu năm 2022; LĐLĐ huyện Tưởng Tượng xin lùi lại để rà soát.',
    body: [
      paragraph(
        'Ngày 16/12/2022, hội nghị tổng kết của Cụm thi đua số 1, LĐLĐ tỉnh Ví Dụ diễn ra ở thị xã Minh Họa, nơi giữ vai Cụm trưởng.',
        'Phó Chủ tịch LĐLĐ tỉnh dự và gợi ý cách làm báo cáo gọn hơn cho năm sau.'
      ),
      heading('Kết quả của từng đơn vị'),
      bullets(linesOf(REPORTS_2022)),
      heading('Chuyện chung của cả cụm'),
      paragraph(SAY.gifts, SAY.training, SAY.voters),
      paragraph(
        'Các đơn vị thống nhất: từ năm 2023, mỗi báo cáo ghi cả chỉ tiêu được giao bên cạnh kết quả, để người đọc biết con số ấy nhiều hay ít.',
        SAY.letters
      ),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: {
      description: 'Tin hư cấu: kết quả năm 2022 của tám đơn vị trong Cụm thi đua số 1, LĐLĐ tỉnh Ví Dụ.',
    },
  },
  category: 'thi-dua-khen-thuong',
  tags: ['cum-thi-dua', 'tong-ket-nam', 'doan-vien-moi'],
  topic: 'tong-ket-thi-dua',
  authors: ['cong-tac-vien-vi-du'],
  publicationDate: '2022-12-17T07:30:00+07:00',
  eventDate: '2022-12-16',
  period: '2022',
  organisations: [PROVINCE],
  clusters: [CLUSTER],
  event: 'hoi-nghi-cum-thi-dua-so-1-vi-du-2022',
  programmes: ['mai-am-cong-doan-vi-du'],
  cover: {
    picture: 'round-table',
    caption: { vi: 'Tám đơn vị, bảy báo cáo.', en: 'Eight units, seven reports.' },
    alt: { vi: 'Sáu người ngồi quanh bàn.', en: 'Six people around a table.' },
  },
  photos: [],
  figureDefaults: { subject: { cluster: CLUSTER }, period: '2022', asOf: '2022-12-16' },
  figures: [
    ...figuresIn(REPORTS_2022),
    { quote: SAY.gifts, indicator: 'gift-value', value: 10_000_000_000, qualifier: 'over' },
    { quote: SAY.training, indicator: 'training-classes', value: 38, subject: { organisation: PROVINCE } },
    {
      quote: SAY.training,
      indicator: 'training-attendances',
      value: 2900,
      qualifier: 'about',
      subject: { organisation: PROVINCE },
    },
    { quote: SAY.voters, indicator: 'voter-meetings', value: 3, subject: { organisation: PROVINCE } },
    { quote: SAY.voters, indicator: 'petitions-submitted', value: 41, subject: { organisation: PROVINCE } },
  ],
};
