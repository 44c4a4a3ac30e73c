import type { Article } from '../../../model/article';
import { bullets, heading, paragraph } from '../../../model/blocks';
import { REPORTS_2023 } from '../../reports/2023';
import { figuresIn, linesOf } from '../../reports/unit-report';
import { CLUSTER, FICTION, PROVINCE, SOURCE } from './subjects';

const SAY = {
  admitted: 'Cả cụm kết nạp 8.694/8.800 đoàn viên, tức gần chạm mức giao dù chưa tính huyện Giả Tưởng.',
  gifts: 'Tiền quà của cụm trong năm là gần 11 tỉ đồng.',
  range: 'Mỗi phần quà Tết trị giá từ 300 đến 500 nghìn đồng.',
  training: 'LĐLĐ tỉnh mở 44 lớp bồi dưỡng cho khoảng 3.200 lượt cán bộ công đoàn.',
  voters: 'Có 4 hội nghị tiếp xúc cử tri; 57 kiến nghị của đoàn viên được chuyển đi.',
  dialogue: 'Lãnh đạo tỉnh gặp công nhân tại 6 hội nghị đối thoại.',
} as const;

/** The fictional cluster in 2023: another unit is missing, and targets appear. */
export const viDu2023: Article = {
  key: 'vi-du-cum-so-1-tong-ket-2023',
  published: true,
  vi: {
    slug: 'vi-du-cum-so-1-tong-ket-2023',
    title: 'Ví Dụ: Cụm số 1 suýt soát chỉ tiêu đoàn viên năm 2023',
    standfirst:
      'Lần đầu báo cáo ghi kết quả cạnh chỉ tiêu: sáu đơn vị vượt, một đơn vị hụt, một đơn vị chưa gửi số liệu.',
    body: [
      paragraph(
        'Hội nghị tổng kết năm 2023 của Cụm thi đua số 1 diễn ra ngày 15/12 tại thành phố Ví Dụ.',
        SAY.admitted,
        'Trong các con số dưới đây, số sau gạch chéo là chỉ tiêu.'
      ),
      heading('Kết quả của từng đơn vị'),
      bullets(linesOf(REPORTS_2023)),
      heading('Quà và lớp học'),
      paragraph(SAY.gifts, SAY.range, SAY.training),
      heading('Nói và nghe'),
      paragraph(SAY.voters, SAY.dialogue),
      paragraph(
        'Công đoàn các KCN nhận vai Cụm trưởng năm 2024.',
        'Việc đầu tiên của Cụm trưởng mới là cùng LĐLĐ huyện Giả Tưởng hoàn thành báo cáo còn thiếu.'
      ),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: { description: 'Tin hư cấu: Cụm thi đua số 1, LĐLĐ tỉnh Ví Dụ năm 2023 – kết quả cạnh chỉ tiêu.' },
  },
  category: 'thi-dua-khen-thuong',
  tags: ['cum-thi-dua', 'tong-ket-nam', 'doan-vien-moi', 'doi-thoai'],
  topic: 'tong-ket-thi-dua',
  authors: ['cong-tac-vien-vi-du'],
  publicationDate: '2023-12-16T07:30:00+07:00',
  eventDate: '2023-12-15',
  period: '2023',
  organisations: [PROVINCE],
  clusters: [CLUSTER],
  event: 'hoi-nghi-cum-thi-dua-so-1-vi-du-2023',
  programmes: ['mai-am-cong-doan-vi-du', 'tet-sum-vay-vi-du'],
  related: ['vi-du-cum-so-1-tong-ket-2022'],
  cover: {
    picture: 'chart',
    caption: { vi: 'Kết quả đặt cạnh chỉ tiêu.', en: 'Results beside targets.' },
    alt: { vi: 'Biểu đồ cột tăng dần.', en: 'A bar chart that rises.' },
  },
  photos: [
    {
      picture: 'classroom',
      caption: { vi: 'Một lớp bồi dưỡng cán bộ công đoàn.', en: 'A class for union officers.' },
      alt: {
        vi: 'Người hướng dẫn và các học viên trước tấm bảng.',
        en: 'A trainer and learners in front of a board.',
      },
    },
  ],
  figureDefaults: { subject: { cluster: CLUSTER }, period: '2023', asOf: '2023-12-15' },
  figures: [
    ...figuresIn(REPORTS_2023),
    { quote: SAY.admitted, indicator: 'members-admitted', value: 8694, target: 8800 },
    { quote: SAY.gifts, indicator: 'gift-value', value: 11_000_000_000, qualifier: 'nearly' },
    {
      quote: SAY.range,
      indicator: 'gift-unit-value',
      value: 300_000,
      upper: 500_000,
      programme: 'tet-sum-vay-vi-du',
    },
    { quote: SAY.training, indicator: 'training-classes', value: 44, subject: { organisation: PROVINCE } },
    {
      quote: SAY.training,
      indicator: 'training-attendances',
      value: 3200,
      qualifier: 'about',
      subject: { organisation: PROVINCE },
    },
    { quote: SAY.voters, indicator: 'voter-meetings', value: 4, subject: { organisation: PROVINCE } },
    { quote: SAY.voters, indicator: 'petitions-submitted', value: 57, subject: { organisation: PROVINCE } },
    { quote: SAY.dialogue, indicator: 'dialogue-conferences', value: 6, subject: { organisation: PROVINCE } },
  ],
};
