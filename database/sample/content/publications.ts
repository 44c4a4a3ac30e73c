import type { Localized } from '../model/localized';
import type { Publication } from '../model/portal';
import { figuresAsCsv } from './figures-as-csv';

const PRESIDENT: Localized = { vi: 'Chủ tịch LĐLĐ tỉnh Ví Dụ', en: 'President of the Ví Dụ federation' };

/** Documents of the fictional federation, two of them with a file. */
export const PUBLICATIONS: readonly Publication[] = [
  {
    key: 'bieu-so-lieu-cum-thi-dua-so-1-vi-du-2022-2025',
    title: {
      vi: 'Biểu số liệu Cụm thi đua số 1, LĐLĐ tỉnh Ví Dụ, 2022–2025 (hư cấu)',
      en: 'Figures of Emulation Cluster No. 1, Ví Dụ, 2022–2025 (fictional)',
    },
    number: '01/TK-VD',
    kind: 'statistics',
    issuedOn: '2025-12-22',
    issuer: 'ldld-tinh-vi-du',
    signer: PRESIDENT,
    summary: {
      vi: 'Toàn bộ số liệu đã kiểm chứng trong các bài về Ví Dụ, mỗi số một dòng.',
      en: 'Every verified figure of the posts from Ví Dụ, one per line.',
    },
    period: '2022/2025',
    file: { name: 'so-lieu-vi-du-2022-2025.csv', content: figuresAsCsv },
  },
  {
    key: 'bao-cao-tong-ket-nam-2025-ldld-tinh-vi-du',
    title: {
      vi: 'Báo cáo tổng kết năm 2025 của LĐLĐ tỉnh Ví Dụ (hư cấu)',
      en: 'Annual report 2025 of the Ví Dụ federation (fictional)',
    },
    number: '48/BC-VD',
    kind: 'report',
    issuedOn: '2025-12-23',
    issuer: 'ldld-tinh-vi-du',
    signer: PRESIDENT,
    summary: {
      vi: 'Kết quả của bảy đơn vị trong năm hợp nhất đầu tiên.',
      en: 'What seven units achieved in the first year after the merger.',
    },
    period: '2025',
  },
  {
    key: 'mau-bao-cao-thi-dua-cua-don-vi',
    title: { vi: 'Mẫu báo cáo thi đua của đơn vị (hư cấu)', en: 'Report form for units (fictional)' },
    number: 'M01-VD',
    kind: 'form',
    issuedOn: '2022-12-20',
    issuer: 'ldld-tinh-vi-du',
    signer: PRESIDENT,
    summary: {
      vi: 'Mỗi dòng một chỉ tiêu: kết quả, chỉ tiêu được giao, ghi chú.',
      en: 'One line per indicator: result, target, note.',
    },
    file: {
      name: 'mau-bao-cao-thi-dua.csv',
      content: () =>
        '\uFEFFchi_tieu;ket_qua;chi_tieu_duoc_giao;ghi_chu\r\nĐoàn viên kết nạp mới;;;\r\nCông đoàn cơ sở thành lập mới;;;\r\nPhần quà trao tặng;;;\r\n',
    },
  },
];
