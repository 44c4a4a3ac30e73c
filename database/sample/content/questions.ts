import { bullets, paragraph } from '../model/blocks';
import type { Localized } from '../model/localized';
import type { Question } from '../model/portal';

const EDITORS: Localized = { vi: 'Tòa soạn mẫu', en: 'The sample newsroom' };
const CAVEAT: Localized = {
  vi: 'Trả lời có tính chất minh họa; khi cần, hãy đọc văn bản luật đang có hiệu lực hoặc hỏi cán bộ công đoàn.',
  en: 'The answer is an illustration; when it matters, read the law in force or ask your union.',
};

/** Questions and answers on labour law. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'luong-thu-viec-it-nhat-bang-bao-nhieu',
    title: { vi: 'Lương thử việc ít nhất bằng bao nhiêu?', en: 'How much is paid during probation?' },
    question: {
      vi: 'Tôi được nhận thử việc hai tháng ở một công ty may. Công ty có thể trả lương thử việc bằng một nửa lương chính thức không?',
      en: 'I am on probation for two months. May the company pay me half of the regular wage?',
    },
    answer: {
      vi: [
        paragraph(
          'Không. Theo Điều 26 Bộ luật Lao động năm 2019, hai bên tự thỏa thuận nhưng lương thử việc không được thấp hơn 85% mức lương của công việc đó.'
        ),
        paragraph(CAVEAT.vi),
      ],
      en: [
        paragraph(
          'No. Under Article 26 of the Labour Code of 2019 the parties agree on the wage, but not below 85% of the wage for that job.'
        ),
        paragraph(CAVEAT.en),
      ],
    },
    answeredBy: EDITORS,
    answeredOn: '2025-03-12',
    tags: ['tien-luong'],
  },
  {
    key: 'lam-them-gio-duoc-tra-the-nao',
    title: { vi: 'Làm thêm giờ được trả thế nào?', en: 'How is overtime paid?' },
    question: {
      vi: 'Tuần này chuyền của tôi làm thêm cả tối thứ Tư lẫn Chủ nhật. Tiền làm thêm tính khác nhau ra sao?',
      en: 'This week we worked overtime on Wednesday evening and on Sunday. Is the rate the same?',
    },
    answer: {
      vi: [
        paragraph(
          'Điều 98 Bộ luật Lao động năm 2019 quy định mức ít nhất, so với tiền lương của công việc đang làm:'
        ),
        bullets([
          'ngày thường: 150%;',
          'ngày nghỉ hằng tuần: 200%;',
          'ngày lễ, tết, ngày nghỉ có hưởng lương: 300%, chưa kể lương của chính ngày nghỉ ấy đối với người hưởng lương ngày.',
        ]),
        paragraph(CAVEAT.vi),
      ],
      en: [
        paragraph('Article 98 of the Labour Code of 2019 sets the minimum, measured by the wage of the job:'),
        bullets([
          'on a working day: 150%;',
          'on the weekly day off: 200%;',
          'on a public holiday or paid day off: 300%, on top of the day’s own pay for those paid by the day.',
        ]),
        paragraph(CAVEAT.en),
      ],
    },
    answeredBy: EDITORS,
    answeredOn: '2025-05-20',
    tags: ['tien-luong'],
  },
  {
    key: 'hop-nhat-cong-doan-co-phai-lam-lai-the-khong',
    title: {
      vi: 'Công đoàn hợp nhất, có phải làm lại thẻ đoàn viên không?',
      en: 'Do we need new cards after the merger?',
    },
    question: {
      vi: 'Công đoàn huyện tôi vừa hợp nhất với huyện bên. Thẻ đoàn viên cũ của tôi còn dùng được không? (Tình huống hư cấu.)',
      en: 'Our district union has merged with the next one. Is my old card still valid? (A fictional case.)',
    },
    answer: {
      vi: [
        paragraph(
          'Ở Ví Dụ thì còn: thẻ cũ có giá trị cho đến khi được đổi, và thời gian tham gia công đoàn được tính liên tục.'
        ),
      ],
      en: [paragraph('In Ví Dụ it is, until it is replaced, and your years of membership go on counting.')],
    },
    answeredBy: EDITORS,
    answeredOn: '2025-07-15',
    tags: ['sap-xep-to-chuc'],
  },
];
