import type { Article } from '../../../model/article';
import { bullets, heading, paragraph, pullQuote } from '../../../model/blocks';
import { WORKSHOP_IDEAS } from '../../reports/workshop-ideas';
import { figuresIn, linesOf } from '../../reports/unit-report';
import { FICTION, SOURCE } from './subjects';

const PARKS = 'cong-doan-cac-kcn-vi-du';

/** Initiatives of four made-up companies, year by year and quarter by quarter. */
export const viDuWorkshopIdeas: Article = {
  key: 'vi-du-sang-kien-tu-bon-phan-xuong',
  published: true,
  vi: {
    slug: 'vi-du-sang-kien-tu-bon-phan-xuong',
    title: 'Ví Dụ: Bốn phân xưởng, một hòm thư sáng kiến',
    standfirst:
      'Ở các khu công nghiệp Ví Dụ, bốn công đoàn cơ sở góp chung một hòm thư: ý tưởng nào cũng được thử, ý tưởng nào dùng được cũng có thưởng.',
    body: [
      paragraph(
        'Chiếc hộp gỗ đặt cạnh máy chấm công của Công ty May Minh Họa đã tróc sơn ở khe bỏ phiếu.',
        'Từ năm 2023, ba CĐCS khác trong khu công nghiệp làm theo.'
      ),
      heading('Sổ ghi của bốn công đoàn'),
      bullets(linesOf(WORKSHOP_IDEAS)),
      heading('Một phút ở chuyền số bảy'),
      paragraph(
        'Ý tưởng được nhắc nhiều nhất quý này chỉ là một thanh gác chỉ: công nhân không còn phải đứng dậy mỗi khi đổi màu.'
      ),
      pullQuote('Một phút thì ai để ý. Nhưng chuyền có ba chục người, một ngày đổi chỉ chục lần.'),
      paragraph(
        'Chủ tịch CĐCS Công ty May Minh Họa nói vậy rồi mở sổ, ghi thêm một dòng.',
        'Phần làm lợi do phòng kỹ thuật của từng công ty tính và hai bên cùng ký.'
      ),
      paragraph(FICTION.vi),
    ],
    byline: 'Cộng tác viên Ví Dụ',
    source: SOURCE.vi,
    seo: {
      description: 'Tin hư cấu: hòm thư sáng kiến của bốn công đoàn cơ sở trong khu công nghiệp tỉnh Ví Dụ.',
    },
  },
  category: 'sang-kien',
  tags: ['sang-kien-cai-tien', 'thang-cong-nhan'],
  authors: ['cong-tac-vien-vi-du'],
  publicationDate: '2025-07-08T08:15:00+07:00',
  eventDate: '2025-07-04',
  period: '2025-Q2',
  organisations: [PARKS, 'cdcs-cong-ty-may-minh-hoa'],
  clusters: [],
  event: 'hoi-thi-sang-kien-vi-du-2025',
  programmes: ['thang-cong-nhan'],
  pinnedIndicators: ['initiatives', 'initiative-value'],
  related: ['khong-co-sang-kien-nao-nho', 'vi-du-tet-sum-vay-2025'],
  cover: {
    picture: 'idea',
    caption: { vi: 'Hòm thư sáng kiến.', en: 'The ideas box.' },
    alt: { vi: 'Bóng đèn sáng giữa những bánh răng.', en: 'A light bulb between gears.' },
  },
  photos: [
    {
      picture: 'factory',
      caption: { vi: 'Khu công nghiệp Ví Dụ.', en: 'The Ví Dụ industrial park.' },
      alt: {
        vi: 'Dãy nhà xưởng sáng đèn lúc mặt trời lên.',
        en: 'Factory halls with lit windows at sunrise.',
      },
    },
  ],
  figureDefaults: { subject: { organisation: PARKS }, period: '2025-Q2', asOf: '2025-06-30' },
  figures: figuresIn(WORKSHOP_IDEAS),
};
