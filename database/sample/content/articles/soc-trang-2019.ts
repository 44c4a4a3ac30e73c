import type { Article } from '../../model/article';
import { heading, paragraph } from '../../model/blocks';

const PROVINCE = 'ldld-tinh-soc-trang';

const SAY = {
  gifts:
    'Bằng kinh phí công đoàn và tiền xã hội đóng góp, gần 4.400 phần quà, với tổng số tiền trên 19,5 tỉ đồng, đã đến với người lao động nghèo.',
  agreements:
    'Công đoàn trong tỉnh đặt bút vào 14 thỏa thuận: giới thiệu việc làm, giảm giá dịch vụ cho đoàn viên.',
  fund: 'Quỹ Mái ấm Công đoàn trong năm vận động được trên 2 tỉ đồng.',
  houses:
    'Nhờ vậy, 77 căn nhà của đoàn viên khó khăn được xây mới hoặc sửa chữa, giá trị chung trên 3,6 tỉ đồng.',
} as const;

/** The federation of Sóc Trăng looks back on 2019. */
export const socTrang2019: Article = {
  key: 'soc-trang-77-can-nha-trong-mot-nam',
  published: true,
  vi: {
    slug: 'soc-trang-77-can-nha-trong-mot-nam',
    title: 'Sóc Trăng: 77 căn nhà trong một năm “vì lợi ích đoàn viên”',
    standfirst:
      'Năm 2019, công đoàn Sóc Trăng dồn sức cho quà, nhà ở và phúc lợi; phát triển đoàn viên là việc còn nợ lại.',
    body: [
      paragraph(
        'Chiều cuối năm 2019, Ban Chấp hành LĐLĐ tỉnh Sóc Trăng khóa X họp mở rộng lần thứ 6 để nhìn lại một năm và bàn việc năm 2020.',
        'Lãnh đạo Ban Dân vận Tỉnh ủy, Ủy ban MTTQ và HĐND tỉnh cùng dự.'
      ),
      heading('Quà đi trước, phúc lợi theo sau'),
      paragraph(
        'Chủ đề của năm là lợi ích đoàn viên, nên báo cáo dành nhiều chỗ cho chuyện chăm lo.',
        SAY.gifts
      ),
      paragraph(
        SAY.agreements,
        'LĐLĐ tỉnh còn cùng các bên tổ chức lễ cưới tập thể lần thứ V, trao học bổng và tập vở cho con công nhân nghèo.'
      ),
      heading('Những căn nhà'),
      paragraph(SAY.fund, SAY.houses),
      heading('Việc chưa trọn'),
      paragraph(
        'Hội nghị cũng nói thẳng: tuyên truyền ở khu vực ngoài nhà nước chưa tới, một số ban thanh tra nhân dân làm việc chưa hiệu quả, phát triển đoàn viên chưa đạt chỉ tiêu.'
      ),
      paragraph(
        'Sang năm 2020, tỉnh đề nghị công đoàn giữ nếp dân chủ trong doanh nghiệp, tìm thêm đoàn viên ưu tú giới thiệu cho Đảng và lo Tết Sum vầy cho chu đáo.'
      ),
    ],
    byline: 'Tòa soạn mẫu',
    source: {
      name: 'Cổng thông tin điện tử tỉnh Sóc Trăng',
      attribution: 'Số liệu theo Cổng thông tin điện tử tỉnh Sóc Trăng',
    },
    seo: {
      description:
        'Công đoàn Sóc Trăng năm 2019: quà, thỏa thuận phúc lợi, 77 căn nhà và những việc còn lại.',
    },
  },
  category: 'mai-am-cong-doan',
  categories: ['cham-lo-doan-vien'],
  tags: ['tong-ket-nam', 'nha-o', 'tet-sum-vay'],
  authors: ['toa-soan-mau'],
  publicationDate: '2019-12-31T18:00:00+07:00',
  eventDate: '2019-12-31',
  period: '2019',
  organisations: [PROVINCE],
  clusters: [],
  event: 'hoi-nghi-ban-chap-hanh-ldld-tinh-soc-trang-2019',
  programmes: ['mai-am-cong-doan', 'thang-cong-nhan'],
  cover: {
    picture: 'house',
    caption: {
      vi: 'Trong năm, 77 căn nhà được xây mới hoặc sửa chữa.',
      en: 'In one year 77 houses were built or repaired.',
    },
    alt: { vi: 'Ngôi nhà nhỏ mái đỏ giữa đồi xanh.', en: 'A small house with a red roof among green hills.' },
  },
  photos: [
    {
      picture: 'gifts',
      caption: { vi: 'Quà cho người lao động nghèo.', en: 'Gifts for workers in need.' },
      alt: { vi: 'Ba hộp quà thắt nơ trên bàn.', en: 'Three wrapped gifts on a table.' },
    },
  ],
  figureDefaults: { subject: { organisation: PROVINCE }, period: '2019', asOf: '2019-12-31' },
  figures: [
    { quote: SAY.gifts, indicator: 'gifts-given', value: 4400, qualifier: 'nearly' },
    {
      quote: SAY.gifts,
      indicator: 'gift-value',
      value: 19_500_000_000,
      qualifier: 'over',
      note: 'Bình quân hơn 4,4 triệu đồng mỗi phần: cao khác thường, nhưng nguồn ghi như vậy.',
    },
    { quote: SAY.agreements, indicator: 'agreements-signed', value: 14 },
    {
      quote: SAY.fund,
      indicator: 'house-fund-raised',
      value: 2_000_000_000,
      qualifier: 'over',
      programme: 'mai-am-cong-doan',
    },
    { quote: SAY.houses, indicator: 'houses-supported', value: 77, programme: 'mai-am-cong-doan' },
    {
      quote: SAY.houses,
      indicator: 'house-total-value',
      value: 3_600_000_000,
      qualifier: 'over',
      programme: 'mai-am-cong-doan',
    },
  ],
};
