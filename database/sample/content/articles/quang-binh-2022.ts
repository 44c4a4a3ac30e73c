import type { Article } from '../../model/article';
import { heading, paragraph } from '../../model/blocks';

const PROVINCE = 'ldld-tinh-quang-binh';

const SAY = {
  support:
    'Cả năm, 33.778 đoàn viên, người lao động gặp khó được công đoàn tìm đến, với tổng số tiền gần 23 tỉ đồng.',
  houses: 'Công đoàn góp tiền dựng 38 căn nhà Mái ấm.',
  loans: 'Quỹ “Đoàn viên Công đoàn nghèo” cho 250 đoàn viên vay vốn làm ăn.',
  initiatives:
    'Tính đến ngày họp, đoàn viên trong tỉnh đã gửi 5.265 sáng kiến, vượt 31% so với mức 4.000 của cả chương trình.',
  primeMinister: 'Thủ tướng Chính phủ tặng Bằng khen cho 1 cá nhân của công đoàn tỉnh.',
} as const;

/** The federation of Quảng Bình at the end of 2022. */
export const quangBinh2022: Article = {
  key: 'quang-binh-5-265-sang-kien',
  published: true,
  vi: {
    slug: 'quang-binh-5-265-sang-kien',
    title: 'Quảng Bình: 5.265 sáng kiến, vượt xa mức đặt ra',
    standfirst:
      'Công đoàn Quảng Bình kết thúc năm 2022 với lá cờ đơn vị xuất sắc, một chương trình sáng kiến vượt kế hoạch và danh sách dài những người được giúp.',
    body: [
      paragraph(
        'Sáng 28/12/2022, Ban Chấp hành LĐLĐ tỉnh Quảng Bình khóa XVIII họp mở rộng lần thứ 12.',
        'Chủ tịch và Thường trực LĐLĐ tỉnh điều hành; Trưởng ban Dân vận Tỉnh ủy đến dự.'
      ),
      heading('Khi đoàn viên gặp khó'),
      paragraph(SAY.support, SAY.houses, SAY.loans),
      heading('Sáng kiến từ tổ hỗ trợ'),
      paragraph(
        'Chương trình một triệu sáng kiến của Tổng LĐLĐ được làm theo cách gần gũi: nhiều CĐCS lập tổ hỗ trợ, giúp người lao động viết ra ý tưởng và đưa lên cổng trực tuyến.',
        SAY.initiatives
      ),
      heading('Hướng về cơ sở'),
      paragraph(
        'Năm 2023 là năm đại hội công đoàn các cấp.',
        'Lãnh đạo tỉnh mong công đoàn đổi mới cách làm, bám cơ sở hơn nữa, và lo cho đoàn viên một cái Tết Quý Mão vui, ấm, an toàn, tiết kiệm.'
      ),
      paragraph('Dịp này, Tổng LĐLĐ Việt Nam trao Cờ đơn vị xuất sắc cho LĐLĐ tỉnh.', SAY.primeMinister),
    ],
    byline: 'Tòa soạn mẫu',
    source: { name: 'Báo Quảng Bình điện tử', attribution: 'Số liệu theo Báo Quảng Bình điện tử' },
    seo: { description: 'Công đoàn Quảng Bình năm 2022: chăm lo, nhà ở, vốn vay và 5.265 sáng kiến.' },
  },
  category: 'sang-kien',
  categories: ['hoat-dong-cong-doan', 'cham-lo-doan-vien'],
  tags: ['tong-ket-nam', 'sang-kien-cai-tien', 'nha-o', 'khen-thuong'],
  authors: ['toa-soan-mau'],
  publicationDate: '2022-12-28T15:00:00+07:00',
  eventDate: '2022-12-28',
  period: '2022',
  organisations: [PROVINCE],
  clusters: [],
  event: 'hoi-nghi-ban-chap-hanh-ldld-tinh-quang-binh-2022',
  programmes: ['1-trieu-sang-kien', 'tet-sum-vay', 'mai-am-cong-doan'],
  related: ['khong-co-sang-kien-nao-nho'],
  cover: {
    picture: 'chart',
    caption: { vi: 'Số sáng kiến vượt mức đặt ra.', en: 'More initiatives than planned.' },
    alt: { vi: 'Biểu đồ cột tăng dần.', en: 'A bar chart that rises.' },
  },
  photos: [
    {
      picture: 'hall',
      caption: { vi: 'Hội nghị Ban Chấp hành mở rộng.', en: 'The extended executive meeting.' },
      alt: { vi: 'Hội trường có bục phát biểu và hàng ghế kín người.', en: 'A full conference hall.' },
    },
  ],
  figureDefaults: { subject: { organisation: PROVINCE }, period: '2022', asOf: '2022-12-28' },
  figures: [
    { quote: SAY.support, indicator: 'needy-supported', value: 33_778 },
    { quote: SAY.support, indicator: 'needy-support-value', value: 23_000_000_000, qualifier: 'nearly' },
    { quote: SAY.houses, indicator: 'houses-supported', value: 38, programme: 'mai-am-cong-doan' },
    { quote: SAY.loans, indicator: 'loan-beneficiaries', value: 250 },
    {
      quote: SAY.initiatives,
      indicator: 'initiatives',
      value: 5265,
      target: 4000,
      programme: '1-trieu-sang-kien',
      note: 'Cộng dồn của cả chương trình đến ngày 28/12/2022.',
    },
    { quote: SAY.primeMinister, indicator: 'prime-minister-certificates-individual', value: 1 },
  ],
};
