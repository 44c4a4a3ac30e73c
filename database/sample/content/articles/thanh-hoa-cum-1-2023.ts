import type { Article } from '../../model/article';
import { bullets, heading, paragraph } from '../../model/blocks';

const CLUSTER = 'cum-thi-dua-so-1-ldld-tinh-thanh-hoa';

const SAY = {
  members: 'Cụm thi đua số 1 của LĐLĐ tỉnh Thanh Hóa có 6 đơn vị.',
  staff: 'hội nghị cán bộ, công chức, viên chức ở 100% cơ quan, đơn vị công lập;',
  state: 'hội nghị người lao động ở 100% doanh nghiệp nhà nước;',
  private:
    'hội nghị và đối thoại ở 70% doanh nghiệp ngoài nhà nước, nhờ đó thỏa ước có thêm điều lợi cho người lao động.',
  tet: 'Tết Quý Mão, cả 6/6 đơn vị mở hội “Tết Sum vầy – Xuân gắn kết”; quà cho đoàn viên đặc biệt khó khăn là gần 4 tỉ đồng.',
  gifts:
    'Tính cả năm 2023, tiền thăm hỏi, tặng quà là trên 10 tỉ đồng, mỗi suất từ 300 nghìn đồng đến 1,5 triệu đồng.',
  houses: 'Quỹ hỗ trợ đoàn viên của Công đoàn Thanh Hóa góp 750 triệu đồng để xây 18 căn nhà.',
  study: 'Việc khuyến học, khuyến tài có 75 trường hợp, hết 62 triệu đồng.',
  sick: 'Đã có 455 lượt đoàn viên ốm đau, mắc bệnh nặng được giúp.',
  founded: 'Cả cụm lập thêm 30 CĐCS, đạt 105% mức LĐLĐ tỉnh giao.',
  admitted: 'Có 4.250 người vào công đoàn trong năm.',
  party: 'Công đoàn cử 655 đoàn viên đi học lớp cảm tình Đảng.',
} as const;

/** Emulation cluster no. 1 of Thanh Hóa looks back on 2023. */
export const thanhHoaCum1: Article = {
  key: 'thanh-hoa-cum-so-1-gop-18-mai-am',
  published: true,
  vi: {
    slug: 'thanh-hoa-cum-so-1-gop-18-mai-am',
    title: 'Thanh Hóa: Cụm số 1 góp 18 mái ấm, lập 30 công đoàn cơ sở',
    standfirst:
      'Sáu LĐLĐ thành phố, thị xã và huyện trong Cụm thi đua số 1 họp ngày 24/11/2023 để tổng kết một năm đại diện, chăm lo và phát triển tổ chức.',
    body: [
      paragraph(
        SAY.members,
        'Đó là các thành phố Sầm Sơn, Thanh Hóa; các thị xã Bỉm Sơn, Nghi Sơn; các huyện Hoằng Hóa, Nga Sơn.',
        'Phó Chủ tịch LĐLĐ tỉnh dự và chỉ đạo.'
      ),
      heading('Dân chủ ở nơi làm việc'),
      paragraph(
        'Công đoàn phối hợp với chính quyền, nắm sát tình hình doanh nghiệp. Năm 2023, trên địa bàn cụm đã có:'
      ),
      bullets([SAY.staff, SAY.state, SAY.private]),
      heading('Chăm lo suốt năm'),
      paragraph(SAY.tet, SAY.gifts),
      paragraph(SAY.houses, SAY.study, SAY.sick),
      heading('Tổ chức lớn thêm'),
      paragraph(SAY.founded, SAY.admitted, SAY.party),
      paragraph(
        'Các đơn vị cũng trao đổi thẳng thắn về chỗ khó: phát triển đoàn viên, lập CĐCS, giám sát việc doanh nghiệp thực hiện chế độ cho người lao động.'
      ),
    ],
    byline: 'Tòa soạn mẫu',
    source: {
      name: 'Báo Thanh Hóa',
      url: 'https://baothanhhoa.vn',
      attribution: 'Số liệu theo Báo Thanh Hóa',
    },
    seo: {
      description:
        'Cụm thi đua số 1 của LĐLĐ tỉnh Thanh Hóa năm 2023: dân chủ cơ sở, chăm lo, đoàn viên mới.',
    },
  },
  category: 'thi-dua-khen-thuong',
  categories: ['mai-am-cong-doan'],
  tags: ['cum-thi-dua', 'tong-ket-nam', 'doi-thoai', 'nha-o', 'tet-sum-vay'],
  topic: 'tong-ket-thi-dua',
  authors: ['toa-soan-mau'],
  publicationDate: '2023-11-24T16:00:00+07:00',
  eventDate: '2023-11-24',
  period: '2023',
  organisations: [],
  clusters: [CLUSTER],
  event: 'hoi-nghi-cum-thi-dua-so-1-thanh-hoa-2023',
  programmes: ['tet-sum-vay', 'mai-am-cong-doan'],
  related: ['soc-trang-77-can-nha-trong-mot-nam'],
  cover: {
    picture: 'hall',
    caption: { vi: 'Sáu đơn vị cùng nhìn lại một năm.', en: 'Six units look back on the year.' },
    alt: { vi: 'Hội trường có bục phát biểu và hàng ghế kín người.', en: 'A full conference hall.' },
  },
  photos: [
    {
      picture: 'tet',
      caption: { vi: 'Tết Sum vầy ở cả sáu đơn vị.', en: 'Tết together in all six units.' },
      alt: { vi: 'Cành đào và đèn lồng đỏ.', en: 'Peach blossom and red lanterns.' },
    },
  ],
  figureDefaults: { subject: { cluster: CLUSTER }, period: '2023', asOf: '2023-11-24' },
  figures: [
    { quote: SAY.members, indicator: 'cluster-members', value: 6 },
    { quote: SAY.staff, indicator: 'public-staff-conference-rate', value: 100 },
    { quote: SAY.state, indicator: 'state-worker-conference-rate', value: 100 },
    { quote: SAY.private, indicator: 'private-worker-conference-rate', value: 70 },
    { quote: SAY.tet, indicator: 'tet-programme-units', value: 6, programme: 'tet-sum-vay' },
    {
      quote: SAY.tet,
      indicator: 'gift-value',
      value: 4_000_000_000,
      qualifier: 'nearly',
      scope: 'part',
      programme: 'tet-sum-vay',
    },
    {
      quote: SAY.gifts,
      indicator: 'gift-value',
      value: 10_000_000_000,
      qualifier: 'over',
      note: 'Nguồn không nói có gồm khoản quà Tết gần 4 tỉ hay không.',
    },
    { quote: SAY.gifts, indicator: 'gift-unit-value', value: 300_000, upper: 1_500_000 },
    { quote: SAY.houses, indicator: 'houses-supported', value: 18, programme: 'mai-am-cong-doan' },
    {
      quote: SAY.houses,
      indicator: 'house-support-value',
      value: 750_000_000,
      programme: 'mai-am-cong-doan',
    },
    { quote: SAY.study, indicator: 'study-grants', value: 75 },
    { quote: SAY.study, indicator: 'study-grant-value', value: 62_000_000 },
    { quote: SAY.sick, indicator: 'sick-members-supported', value: 455 },
    { quote: SAY.founded, indicator: 'grassroots-unions-founded', value: 30 },
    {
      quote: SAY.founded,
      indicator: 'attainment',
      value: 105,
      scope: 'part',
      note: 'Của chỉ tiêu thành lập CĐCS; nguồn không cho mức giao, và không suy ra được.',
    },
    { quote: SAY.admitted, indicator: 'members-admitted', value: 4250 },
    { quote: SAY.party, indicator: 'party-class-attendees', value: 655 },
  ],
};
