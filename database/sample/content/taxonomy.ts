import type { Author, Category, Heading, WebLink } from '../model/taxonomy';

/** The categories: parents before children. */
export const CATEGORIES: readonly Category[] = [
  {
    key: 'hoat-dong-cong-doan',
    name: { vi: 'Hoạt động công đoàn', en: 'Union work' },
    description: { vi: 'Hội nghị, tổ chức, cán bộ, đoàn viên.', en: 'Conferences, organisation, members.' },
  },
  {
    key: 'thi-dua-khen-thuong',
    name: { vi: 'Thi đua – Khen thưởng', en: 'Emulation and awards' },
    parent: 'hoat-dong-cong-doan',
  },
  {
    key: 'to-chuc-doan-vien',
    name: { vi: 'Tổ chức – Đoàn viên', en: 'Organising' },
    parent: 'hoat-dong-cong-doan',
  },
  {
    key: 'cham-lo-doan-vien',
    name: { vi: 'Chăm lo đoàn viên', en: 'Welfare' },
    description: { vi: 'Quà, nhà, sức khỏe, học tập.', en: 'Gifts, homes, health, study.' },
  },
  {
    key: 'mai-am-cong-doan',
    name: { vi: 'Mái ấm Công đoàn', en: 'Union houses' },
    parent: 'cham-lo-doan-vien',
  },
  { key: 'sang-kien', name: { vi: 'Sáng kiến', en: 'Initiatives' } },
  { key: 'phap-luat', name: { vi: 'Pháp luật lao động', en: 'Labour law' } },
];

const tag = (key: string, vi: string, en: string): Heading => ({ key, name: { vi, en } });

/** Keywords that posts and questions carry. */
export const TAGS: readonly Heading[] = [
  tag('cum-thi-dua', 'Cụm thi đua', 'Emulation clusters'),
  tag('tong-ket-nam', 'Tổng kết năm', 'Year in review'),
  tag('doan-vien-moi', 'Đoàn viên mới', 'New members'),
  tag('tet-sum-vay', 'Tết Sum vầy', 'Tết together'),
  tag('thang-cong-nhan', 'Tháng Công nhân', 'Workers’ Month'),
  tag('nha-o', 'Nhà ở', 'Housing'),
  tag('sang-kien-cai-tien', 'Sáng kiến, cải tiến', 'Improvements'),
  tag('doi-thoai', 'Đối thoại', 'Dialogue'),
  tag('khac-phuc-bao-lu', 'Khắc phục bão lũ', 'Storm relief'),
  tag('sap-xep-to-chuc', 'Sắp xếp tổ chức', 'Reorganisation'),
  tag('khen-thuong', 'Khen thưởng', 'Awards'),
  tag('dinh-chinh', 'Đính chính', 'Corrections'),
  tag('tien-luong', 'Tiền lương', 'Wages'),
  tag('bao-hiem-xa-hoi', 'Bảo hiểm xã hội', 'Social insurance'),
];

/** Stories that run over several posts. */
export const TOPICS: readonly Heading[] = [
  {
    key: 'tong-ket-thi-dua',
    name: { vi: 'Tổng kết thi đua các cụm', en: 'How the clusters did' },
    description: {
      vi: 'Mỗi cuối năm, các cụm thi đua nhìn lại kết quả và ký giao ước mới.',
      en: 'At the end of each year the emulation clusters look back and sign a new pact.',
    },
  },
  {
    key: 'sap-xep-cong-doan-vi-du',
    name: { vi: 'Sắp xếp công đoàn ở Ví Dụ', en: 'Reorganisation in Ví Dụ' },
    description: {
      vi: 'Loạt bài hư cấu về hai LĐLĐ huyện hợp nhất từ ngày 1/7/2025.',
      en: 'A fictional series about two district federations that merged on 1 July 2025.',
    },
  },
];

/** The newsroom and one fictional correspondent. */
export const AUTHORS: readonly Author[] = [
  {
    key: 'toa-soan-mau',
    name: { vi: 'Tòa soạn mẫu', en: 'The sample newsroom' },
    role: { vi: 'Ban biên tập', en: 'Editors' },
    description: {
      vi: 'Viết lại tin từ các trang công đoàn bằng lời của mình; số liệu giữ nguyên theo nguồn.',
      en: 'Retells news from union sites in its own words; the figures are those of the source.',
    },
  },
  {
    key: 'cong-tac-vien-vi-du',
    name: { vi: 'Cộng tác viên Ví Dụ', en: 'Ví Dụ correspondent' },
    role: { vi: 'Cộng tác viên (hư cấu)', en: 'Correspondent (fictional)' },
  },
];

/** Sites that the newsroom links to; the one of Ví Dụ leads nowhere. */
export const WEB_LINKS: readonly WebLink[] = [
  {
    name: { vi: 'Tổng LĐLĐ Việt Nam', en: 'Vietnam General Confederation of Labour' },
    url: 'https://www.congdoan.vn',
  },
  { name: { vi: 'Báo Lao Động', en: 'Lao Động newspaper' }, url: 'https://laodong.vn' },
  {
    name: { vi: 'LĐLĐ tỉnh Cao Bằng', en: 'Cao Bằng Provincial Federation of Labour' },
    url: 'http://ldld.caobang.gov.vn',
  },
  {
    name: { vi: 'LĐLĐ tỉnh Ví Dụ (hư cấu)', en: 'Ví Dụ Federation (fictional)' },
    url: 'https://vi-du.example',
  },
];
