import type { Article } from '../../model/article';
import { heading, paragraph } from '../../model/blocks';
import { cum5English } from './cum-5-2024.en';

const SAY = {
  unions:
    'Cuối năm 2024, cả cụm có 6.428 công đoàn cơ sở (CĐCS): 937 ở khối sản xuất, kinh doanh và 5.491 ở khối hành chính nhà nước.',
  members: 'Tổng số đoàn viên của sáu tỉnh là 339.739 người.',
  growth: 'Riêng trong năm, sáu tỉnh lập mới 132 CĐCS và kết nạp 25.493 đoàn viên.',
  party:
    'Công đoàn giới thiệu cho Đảng 7.417 đoàn viên ưu tú; số đoàn viên được đứng vào hàng ngũ của Đảng là 4.925.',
  training: 'Để cán bộ vững nghề, 202 lớp tập huấn đã mở ra, đón trên 24.000 lượt người học.',
  gifts:
    '160.000 suất quà – tiền mặt, hiện vật, vé xe – trị giá gần 60 tỉ đồng đã tới tay đoàn viên, người lao động còn khó khăn.',
  houses:
    'Chương trình Mái ấm Công đoàn giúp 225 đoàn viên, người lao động xây hoặc sửa nhà, với số tiền hỗ trợ gần 10 tỉ đồng.',
  storm:
    'Sau cơn bão số 3, công đoàn tìm đến 4.200 đoàn viên, người lao động và gia đình chịu thiệt hại, hỗ trợ tổng cộng trên 9 tỉ đồng.',
  home: 'Căn nhà rộng gần 100 m2, tốn gần 500 triệu đồng; cụm góp 75 triệu đồng, phần còn lại gia đình tự lo.',
  voters:
    '13 hội nghị tiếp xúc cử tri chuyên đề được mở cùng các Đoàn đại biểu Quốc hội, 122 ý kiến, kiến nghị được gửi đi.',
  dialogue: 'Người đứng đầu cấp ủy, chính quyền các địa phương gặp công nhân tại 9 hội nghị đối thoại.',
  bargaining:
    'Ở doanh nghiệp, công đoàn tiến hành 109 cuộc thương lượng bữa ăn ca, đối thoại về tiền lương và giờ làm.',
  awards: 'Tính cả cụm, Tổng LĐLĐ tặng Cờ thi đua cho 14 tập thể, Bằng khen cho 74 tập thể và 100 cá nhân.',
} as const;

/** Emulation cluster no. 5 of the confederation looks back on 2024. */
export const cum5: Article = {
  key: 'cum-thi-dua-so-5-mot-nam-dua-suc',
  published: true,
  vi: {
    slug: 'cum-thi-dua-so-5-mot-nam-dua-suc',
    title: 'Cụm thi đua số 5: 160.000 suất quà, 225 mái ấm và một năm đua sức',
    standfirst:
      'LĐLĐ sáu tỉnh Đông Bắc khép lại năm thi đua 2024 tại Cao Bằng, trao cờ cho đơn vị dẫn đầu rồi ký giao ước cho năm 2025.',
    body: [
      paragraph(
        'Ngày 21/12/2024, Cao Bằng đón LĐLĐ các tỉnh Bắc Kạn, Hà Giang, Lạng Sơn, Thái Nguyên, Tuyên Quang về dự hội nghị tổng kết của Cụm thi đua số 5.',
        'Một Phó Chủ tịch Tổng LĐLĐ Việt Nam và Trưởng Ban Dân vận Tỉnh ủy Cao Bằng cùng dự.'
      ),
      heading('Mạng lưới 6.428 công đoàn cơ sở'),
      paragraph(SAY.unions, SAY.members, SAY.growth),
      paragraph(SAY.party, SAY.training),
      heading('Quà, nhà và những ngày sau bão'),
      paragraph(SAY.gifts, SAY.houses),
      paragraph(SAY.storm),
      paragraph(
        'Ngay buổi sáng trước hội nghị, đoàn công tác của cụm trao một căn nhà Mái ấm Công đoàn cho một đoàn viên của Trường THPT Nà Bao, huyện Nguyên Bình.',
        SAY.home
      ),
      heading('Tiếng nói của người lao động'),
      paragraph(SAY.voters, SAY.dialogue, SAY.bargaining),
      heading('Cờ về Cao Bằng'),
      paragraph(
        'Dẫn đầu phong trào năm 2024, LĐLĐ tỉnh Cao Bằng nhận Cờ thi đua của Tổng LĐLĐ Việt Nam; Thái Nguyên và Lạng Sơn nhận Bằng khen.',
        'Cao Bằng và Lạng Sơn có thêm Bằng khen về phát triển đoàn viên, thành lập CĐCS.',
        SAY.awards
      ),
      paragraph(
        'Trước khi ra về, các đơn vị ký giao ước thi đua năm 2025, giao vai Cụm trưởng cho LĐLĐ tỉnh Hà Giang và vai Cụm phó cho LĐLĐ tỉnh Thái Nguyên.'
      ),
    ],
    byline: 'Tòa soạn mẫu',
    source: {
      name: 'Trang thông tin điện tử LĐLĐ tỉnh Cao Bằng',
      url: 'http://ldld.caobang.gov.vn',
      attribution: 'Số liệu theo Trang thông tin điện tử LĐLĐ tỉnh Cao Bằng',
    },
    seo: {
      title: 'Cụm thi đua số 5 tổng kết năm 2024',
      description:
        'Kết quả năm 2024 của LĐLĐ sáu tỉnh Đông Bắc: đoàn viên, quà, nhà, khen thưởng, giao ước năm 2025.',
    },
  },
  en: cum5English,
  category: 'thi-dua-khen-thuong',
  categories: ['cham-lo-doan-vien'],
  tags: ['cum-thi-dua', 'tong-ket-nam', 'nha-o', 'khac-phuc-bao-lu', 'khen-thuong'],
  topic: 'tong-ket-thi-dua',
  authors: ['toa-soan-mau'],
  publicationDate: '2024-12-23T06:03:00+07:00',
  eventDate: '2024-12-21',
  period: '2024',
  organisations: [],
  clusters: ['cum-thi-dua-so-5-tong-ldld-viet-nam'],
  event: 'hoi-nghi-cum-thi-dua-so-5-nam-2024',
  programmes: ['mai-am-cong-doan'],
  related: ['thanh-hoa-cum-so-1-gop-18-mai-am'],
  cover: {
    picture: 'flags',
    caption: {
      vi: 'Cờ thi đua năm 2024 thuộc về Cao Bằng.',
      en: 'The emulation flag of 2024 goes to Cao Bằng.',
    },
    alt: { vi: 'Ba lá cờ đỏ có ngôi sao vàng.', en: 'Three red flags with a golden star.' },
  },
  photos: [
    {
      picture: 'pact',
      caption: {
        vi: 'Giao ước thi đua năm 2025 được ký ngay tại hội nghị.',
        en: 'The pact for 2025 is signed at the conference.',
      },
      alt: { vi: 'Hai bản giao ước đã ký và một cây bút.', en: 'Two signed sheets and a pen.' },
    },
    {
      picture: 'house',
      caption: {
        vi: 'Mái ấm Công đoàn giúp 225 đoàn viên, người lao động.',
        en: 'Union houses helped 225 members and workers.',
      },
      alt: {
        vi: 'Ngôi nhà nhỏ mái đỏ giữa đồi xanh.',
        en: 'A small house with a red roof among green hills.',
      },
    },
  ],
  figureDefaults: {
    subject: { cluster: 'cum-thi-dua-so-5-tong-ldld-viet-nam' },
    period: '2024',
    asOf: '2024-12-21',
  },
  figures: [
    { quote: SAY.unions, indicator: 'grassroots-unions', value: 6428 },
    {
      quote: SAY.unions,
      indicator: 'grassroots-unions',
      value: 937,
      scope: 'part',
      note: 'Khối sản xuất, kinh doanh.',
    },
    {
      quote: SAY.unions,
      indicator: 'grassroots-unions',
      value: 5491,
      scope: 'part',
      note: 'Khối hành chính nhà nước.',
    },
    { quote: SAY.members, indicator: 'members', value: 339_739 },
    { quote: SAY.growth, indicator: 'grassroots-unions-founded', value: 132 },
    { quote: SAY.growth, indicator: 'members-admitted', value: 25_493 },
    { quote: SAY.party, indicator: 'party-recommendations', value: 7417 },
    { quote: SAY.party, indicator: 'party-admissions', value: 4925 },
    { quote: SAY.training, indicator: 'training-classes', value: 202 },
    { quote: SAY.training, indicator: 'training-attendances', value: 24_000, qualifier: 'over' },
    { quote: SAY.gifts, indicator: 'gifts-given', value: 160_000 },
    { quote: SAY.gifts, indicator: 'gift-value', value: 60_000_000_000, qualifier: 'nearly' },
    { quote: SAY.houses, indicator: 'houses-supported', value: 225, programme: 'mai-am-cong-doan' },
    {
      quote: SAY.houses,
      indicator: 'house-support-value',
      value: 10_000_000_000,
      qualifier: 'nearly',
      programme: 'mai-am-cong-doan',
    },
    { quote: SAY.storm, indicator: 'storm-relief-beneficiaries', value: 4200 },
    { quote: SAY.storm, indicator: 'storm-relief-value', value: 9_000_000_000, qualifier: 'over' },
    {
      quote: SAY.home,
      indicator: 'house-area',
      value: 100,
      qualifier: 'nearly',
      scope: 'part',
      note: 'Một căn nhà.',
    },
    {
      quote: SAY.home,
      indicator: 'house-cost',
      value: 500_000_000,
      qualifier: 'nearly',
      scope: 'part',
      note: 'Một căn nhà.',
    },
    {
      quote: SAY.home,
      indicator: 'house-support-value',
      value: 75_000_000,
      scope: 'part',
      programme: 'mai-am-cong-doan',
      note: 'Phần cụm góp cho một căn nhà.',
    },
    { quote: SAY.voters, indicator: 'voter-meetings', value: 13 },
    { quote: SAY.voters, indicator: 'petitions-submitted', value: 122 },
    { quote: SAY.dialogue, indicator: 'dialogue-conferences', value: 9 },
    { quote: SAY.bargaining, indicator: 'bargaining-sessions', value: 109 },
    { quote: SAY.awards, indicator: 'confederation-flags', value: 14 },
    { quote: SAY.awards, indicator: 'confederation-certificates-collective', value: 74 },
    { quote: SAY.awards, indicator: 'confederation-certificates-individual', value: 100 },
  ],
};
