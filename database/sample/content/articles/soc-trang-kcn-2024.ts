import type { Article } from '../../model/article';
import { heading, paragraph } from '../../model/blocks';
import { socTrangKcnEnglish } from './soc-trang-kcn-2024.en';

const PARKS = 'cong-doan-cac-kcn-tinh-soc-trang';

const SAY = {
  welfare:
    'Ước tính, công đoàn và các CĐCS trong khu công nghiệp đã dành trên 13 tỉ đồng chăm lo cho đoàn viên trong năm 2024.',
  admitted: 'Trong năm, 4.968 người lao động gia nhập công đoàn.',
  net: 'Trừ số người rời đi, đoàn viên thực tăng 1.653/1.450 theo mức giao, tức 114%.',
  founded: 'Có thêm 3 CĐCS ra đời, đạt 100% chỉ tiêu.',
  size: 'Đến nay, 33 CĐCS tập hợp 25.562 đoàn viên trên tổng số 26.876 công nhân, viên chức, lao động.',
  unionGifts:
    'Dịp Tết Nguyên đán và Tháng Công nhân, công đoàn trao khoảng 4.500 phần quà, tổng cộng gần 2,5 tỉ đồng.',
  firmGifts: 'Các CĐCS vận động doanh nghiệp góp thêm 24.950 phần quà, trị giá trên 11,8 tỉ đồng.',
  houses: 'Hai quỹ Mái ấm Công đoàn và Vì người nghèo giúp dựng 4 căn nhà, hết 300 triệu đồng.',
  trained:
    '20.963 trong số 26.876 đoàn viên, người lao động đã dự lớp nâng tay nghề, bằng 78%, trong khi chỉ tiêu là 70%.',
  targets: 'Nhìn lại cả năm, đơn vị hoàn thành 13/13 chỉ tiêu, có chỉ tiêu vượt.',
  letters: 'Hội nghị khép lại với giấy khen của Ban Chấp hành cho 5 tập thể và 19 cá nhân.',
} as const;

/** The unions of the Sóc Trăng industrial parks in 2024. */
export const socTrangKcn: Article = {
  key: 'kcn-soc-trang-4-968-doan-vien-moi',
  published: true,
  vi: {
    slug: 'kcn-soc-trang-4-968-doan-vien-moi',
    title: 'KCN Sóc Trăng: 4.968 đoàn viên mới, trên 13 tỉ đồng chăm lo',
    standfirst:
      'Công đoàn các khu công nghiệp tỉnh Sóc Trăng vượt chỉ tiêu phát triển đoàn viên năm 2024; phần lớn quà cho công nhân là do doanh nghiệp cùng góp.',
    body: [
      paragraph(
        'Ngày 13/1/2025, Công đoàn các KCN tỉnh Sóc Trăng họp bàn kết quả năm 2024 và công việc năm 2025.',
        SAY.welfare,
        'Dự và chỉ đạo hội nghị có Phó Chủ tịch LĐLĐ tỉnh Sóc Trăng.'
      ),
      heading('Tăng nhanh hơn kế hoạch'),
      paragraph(SAY.admitted, SAY.net, SAY.founded, SAY.size),
      heading('Quà từ công đoàn, quà từ doanh nghiệp'),
      paragraph(
        SAY.unionGifts,
        'Tiền đến từ Tổng LĐLĐ, từ tỉnh và từ nguồn mà công đoàn tự vận động.',
        SAY.firmGifts
      ),
      paragraph(SAY.houses),
      heading('Học nghề ngay tại xưởng'),
      paragraph(
        SAY.trained,
        'Các lớp gắn với việc làm hằng ngày: may, chế biến tôm, cơ điện, bảo trì máy, phòng cháy.'
      ),
      paragraph(SAY.targets),
      heading('Việc của năm tới'),
      paragraph(
        'Lãnh đạo LĐLĐ tỉnh đề nghị lo trước cho Tết Ất Tỵ, giữ nhịp thi đua, lập kế hoạch kết nạp đoàn viên và đưa các thỏa thuận phúc lợi đã ký với doanh nghiệp vào cuộc sống.',
        SAY.letters
      ),
    ],
    byline: 'Tòa soạn mẫu',
    source: {
      name: 'Công đoàn các KCN tỉnh Sóc Trăng',
      attribution: 'Số liệu theo báo cáo tổng kết của Công đoàn các KCN tỉnh Sóc Trăng',
    },
    seo: {
      description:
        'Năm 2024 ở các khu công nghiệp Sóc Trăng: đoàn viên mới, quà Tết, nhà ở, đào tạo tay nghề.',
    },
  },
  en: socTrangKcnEnglish,
  category: 'cham-lo-doan-vien',
  categories: ['to-chuc-doan-vien'],
  tags: ['tong-ket-nam', 'doan-vien-moi', 'tet-sum-vay', 'thang-cong-nhan', 'nha-o'],
  authors: ['toa-soan-mau'],
  publicationDate: '2025-01-13T17:30:00+07:00',
  eventDate: '2025-01-13',
  period: '2024',
  organisations: [PARKS],
  clusters: [],
  event: 'hoi-nghi-tong-ket-cong-doan-cac-kcn-soc-trang-2024',
  programmes: ['thang-cong-nhan', 'mai-am-cong-doan'],
  related: ['soc-trang-77-can-nha-trong-mot-nam'],
  cover: {
    picture: 'factory',
    caption: {
      vi: 'Khu công nghiệp – nơi 4.968 người vào công đoàn trong năm 2024.',
      en: 'The industrial parks, where 4,968 people joined the union in 2024.',
    },
    alt: { vi: 'Dãy nhà xưởng sáng đèn lúc mặt trời lên.', en: 'Factory halls with lit windows at sunrise.' },
  },
  photos: [
    {
      picture: 'classroom',
      caption: { vi: 'Lớp học nghề ngay tại nhà máy.', en: 'A class at the plant.' },
      alt: {
        vi: 'Người hướng dẫn và các học viên trước tấm bảng.',
        en: 'A trainer and learners in front of a board.',
      },
    },
    {
      picture: 'certificate',
      caption: {
        vi: 'Giấy khen cho 5 tập thể và 19 cá nhân.',
        en: 'Letters of merit for 5 collectives and 19 individuals.',
      },
      alt: { vi: 'Một tờ giấy khen có dải băng đỏ.', en: 'A certificate with a red ribbon.' },
    },
  ],
  figureDefaults: { subject: { organisation: PARKS }, period: '2024', asOf: '2025-01-13' },
  figures: [
    {
      quote: SAY.welfare,
      indicator: 'welfare-value',
      value: 13_000_000_000,
      qualifier: 'over',
      note: 'Nguồn ghi là ước tính.',
    },
    { quote: SAY.admitted, indicator: 'members-admitted', value: 4968 },
    { quote: SAY.net, indicator: 'members-net-increase', value: 1653, target: 1450 },
    { quote: SAY.founded, indicator: 'grassroots-unions-founded', value: 3 },
    {
      quote: SAY.founded,
      indicator: 'attainment',
      value: 100,
      scope: 'part',
      note: 'Của chỉ tiêu thành lập CĐCS; nguồn không cho mức giao.',
    },
    { quote: SAY.size, indicator: 'grassroots-unions', value: 33 },
    { quote: SAY.size, indicator: 'members', value: 25_562 },
    { quote: SAY.size, indicator: 'workers', value: 26_876 },
    { quote: SAY.unionGifts, indicator: 'gifts-given', value: 4500, qualifier: 'about', scope: 'part' },
    {
      quote: SAY.unionGifts,
      indicator: 'gift-value',
      value: 2_500_000_000,
      qualifier: 'nearly',
      scope: 'part',
    },
    { quote: SAY.firmGifts, indicator: 'gifts-given', value: 24_950, scope: 'part' },
    {
      quote: SAY.firmGifts,
      indicator: 'gift-value',
      value: 11_800_000_000,
      qualifier: 'over',
      scope: 'part',
      note: 'Hai khoản quà cộng lại hơn con số chung “trên 13 tỉ”; nguồn ghi như vậy.',
    },
    { quote: SAY.houses, indicator: 'houses-supported', value: 4, programme: 'mai-am-cong-doan' },
    {
      quote: SAY.houses,
      indicator: 'house-support-value',
      value: 300_000_000,
      programme: 'mai-am-cong-doan',
    },
    { quote: SAY.trained, indicator: 'workers-trained', value: 20_963 },
    {
      quote: SAY.trained,
      indicator: 'workers-trained-rate',
      value: 78,
      target: 70,
      numerator: 20_963,
      denominator: 26_876,
    },
    { quote: SAY.targets, indicator: 'targets-met', value: 13 },
    { quote: SAY.targets, indicator: 'targets-set', value: 13 },
    { quote: SAY.letters, indicator: 'merit-letters-collective', value: 5, scope: 'part' },
    { quote: SAY.letters, indicator: 'merit-letters-individual', value: 19, scope: 'part' },
  ],
};
