import type { Article } from '../../model/article';
import { heading, paragraph, pullQuote } from '../../model/blocks';

const CONFEDERATION = 'tong-ldld-viet-nam';
const EVERY_YEAR =
  'Nguồn nói “hằng năm” và nói về giai cấp công nhân cả nước; ghi cho Tổng LĐLĐ vì số liệu phải có chủ thể.';

const SAY = {
  share:
    'Theo lãnh đạo Tổng LĐLĐ, giá trị mà công nhân làm ra chiếm hơn 65% tổng sản phẩm quốc dân; với ngân sách Nhà nước, tỉ lệ ấy là hơn 70%.',
  activities: 'Kế hoạch năm nay gồm 4 hoạt động trọng tâm.',
} as const;

/** A seminar about Workers' Month 2021 and why small ideas count. */
export const sangKien2021: Article = {
  key: 'khong-co-sang-kien-nao-nho',
  published: true,
  vi: {
    slug: 'khong-co-sang-kien-nao-nho',
    title: 'Không có sáng kiến nào nhỏ',
    standfirst:
      'Trước Tháng Công nhân 2021, Tổng LĐLĐ Việt Nam trò chuyện trực tuyến với người lao động: một cải tiến không cần to tát mới đáng được ghi nhận.',
    body: [
      paragraph(
        'Chiều 16/3/2021, Tổng LĐLĐ Việt Nam mở tọa đàm trực tuyến về Tháng Công nhân; nhiều câu hỏi gửi đến xoay quanh sáng kiến.',
        'Ngồi ở bàn trả lời là Phó Chủ tịch Thường trực cùng đại diện các ban tuyên giáo, chính sách kinh tế – xã hội, thi đua – khen thưởng.'
      ),
      paragraph(
        'Thông điệp của Phó Chủ tịch Thường trực rất rõ: ý tưởng nảy ra từ chính công việc thì đều đáng trân trọng, không đợi phải mới lạ hay có giá trị lớn.'
      ),
      heading('Bốn chữ “đoàn kết, sáng tạo”'),
      paragraph(
        'Chủ đề Tháng Công nhân năm ấy đặt đoàn kết trước hết, rồi đến sáng tạo, vượt khó và phát triển – lời nhắn của một năm mà dịch bệnh khiến nhiều nhà máy phải xoay xở.',
        SAY.share
      ),
      paragraph(SAY.activities, 'Một trong số đó mang tên một con số:'),
      pullQuote('75 nghìn sáng kiến, vượt khó, phát triển'),
      paragraph(
        'Những hoạt động khác là lắng nghe và chia sẻ với đoàn viên, nói lời cảm ơn người lao động, tuyên dương người làm tốt.'
      ),
      heading('Bắt đầu từ cơ sở'),
      paragraph(
        'Muốn Tháng Công nhân không dừng ở khẩu hiệu, CĐCS cần sớm cùng người sử dụng lao động có thỏa thuận, cam kết cụ thể, trước hết cho chương trình sáng kiến.',
        'Doanh nghiệp, cơ quan cũng là nơi thử nghiệm ý tưởng đầu tiên và động viên người nghĩ ra nó.'
      ),
    ],
    byline: 'Tòa soạn mẫu',
    source: {
      name: 'Báo Lao Động',
      url: 'https://laodong.vn/cong-doan/moi-sang-kien-deu-dang-quy-889711.ldo',
      attribution: 'Theo Báo Lao Động',
    },
    seo: { description: 'Tọa đàm trực tuyến về Tháng Công nhân 2021 và chương trình 75 nghìn sáng kiến.' },
  },
  category: 'sang-kien',
  tags: ['thang-cong-nhan', 'sang-kien-cai-tien'],
  authors: ['toa-soan-mau'],
  publicationDate: '2021-03-17T08:00:00+07:00',
  eventDate: '2021-03-16',
  period: '2021',
  organisations: [CONFEDERATION],
  clusters: [],
  event: 'toa-dam-thang-cong-nhan-2021',
  programmes: ['thang-cong-nhan', '75-nghin-sang-kien'],
  cover: {
    picture: 'idea',
    caption: { vi: 'Một ý tưởng từ phân xưởng.', en: 'An idea from the workshop.' },
    alt: { vi: 'Bóng đèn sáng giữa những bánh răng.', en: 'A light bulb between gears.' },
  },
  photos: [
    {
      picture: 'round-table',
      caption: { vi: 'Tọa đàm: hỏi và trả lời.', en: 'The seminar: questions and answers.' },
      alt: { vi: 'Sáu người ngồi quanh bàn.', en: 'Six people around a table.' },
    },
  ],
  figureDefaults: { subject: { organisation: CONFEDERATION }, period: '2021', asOf: '2021-03-16' },
  figures: [
    { quote: SAY.share, indicator: 'gnp-share', value: 65, qualifier: 'over', note: EVERY_YEAR },
    { quote: SAY.share, indicator: 'budget-share', value: 70, qualifier: 'over', note: EVERY_YEAR },
    {
      quote: SAY.activities,
      indicator: 'key-activities',
      value: 4,
      verified: false,
      note: 'Chỉ là số mục của một danh sách; ít ý nghĩa, để nháp.',
    },
  ],
};
