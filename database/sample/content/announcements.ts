import { bullets, paragraph } from '../model/blocks';
import type { Announcement } from '../model/portal';

/** Notices of the fictional federation. */
export const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    key: 'thong-bao-lich-nhan-bao-cao-thi-dua-nam-2025',
    title: {
      vi: 'Thông báo lịch nhận báo cáo thi đua năm 2025',
      en: 'When the emulation reports for 2025 are due',
    },
    body: {
      vi: [
        paragraph(
          'LĐLĐ tỉnh Ví Dụ (hư cấu) đề nghị các đơn vị trong Cụm thi đua số 1 gửi báo cáo theo lịch sau.'
        ),
        bullets([
          'Số liệu đoàn viên, CĐCS: trước ngày 1/12.',
          'Số liệu chăm lo: trước ngày 5/12.',
          'Đề nghị khen thưởng: trước ngày 10/12.',
        ]),
        paragraph('Đơn vị chưa có số liệu nào thì để trống ô ấy; chỉ ghi 0 khi thật sự không có.'),
      ],
      en: [
        paragraph(
          'The Ví Dụ federation (fictional) asks the units of Emulation Cluster No. 1 to report as follows.'
        ),
        bullets([
          'Members and unions: by 1 December.',
          'Welfare: by 5 December.',
          'Proposals for awards: by 10 December.',
        ]),
        paragraph('A figure that is not known yet is left empty; 0 means that there were none.'),
      ],
    },
    publicationDate: '2025-11-10T08:00:00+07:00',
    validUntil: '2025-12-10',
    organisation: 'ldld-tinh-vi-du',
  },
  {
    key: 'thong-bao-doi-dia-chi-cong-doan-khu-vuc-phong-tuong',
    title: {
      vi: 'Công đoàn khu vực Phỏng Tượng thông báo nơi làm việc',
      en: 'Where to find the Phỏng Tượng Regional Trade Union',
    },
    body: {
      vi: [
        paragraph(
          'Từ ngày 1/7/2025, Công đoàn khu vực Phỏng Tượng (hư cấu) tiếp đoàn viên tại trụ sở cũ của LĐLĐ huyện Mô Phỏng.'
        ),
        paragraph('Thẻ đoàn viên đã cấp vẫn có giá trị.'),
      ],
      en: [
        paragraph(
          'Since 1 July 2025 the Phỏng Tượng Regional Trade Union (fictional) has been working in the former office of the Mô Phỏng federation.'
        ),
        paragraph('Membership cards stay valid.'),
      ],
    },
    publicationDate: '2025-07-01T07:00:00+07:00',
    validUntil: '2026-06-30',
    organisation: 'cong-doan-khu-vuc-phong-tuong',
  },
];
