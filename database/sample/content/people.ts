import type { Localized } from '../model/localized';
import type { Person } from '../model/portal';

const MADE_UP: Localized = {
  vi: 'Nhân vật hư cấu của tòa soạn mẫu.',
  en: 'A fictional person of the sample newsroom.',
};

/** Fictional people by name; real offices without the names of those who hold them. */
export const PEOPLE: readonly Person[] = [
  {
    key: 'tran-thi-vi-du',
    name: { vi: 'Trần Thị Ví Dụ', en: 'Trần Thị Ví Dụ' },
    biography: MADE_UP,
    positions: [
      {
        title: { vi: 'Phó Chủ tịch LĐLĐ tỉnh', en: 'Vice-president of the provincial federation' },
        organisation: 'ldld-tinh-vi-du',
        from: '2018-05-01',
        to: '2023-04-30',
      },
      {
        title: { vi: 'Chủ tịch LĐLĐ tỉnh', en: 'President of the provincial federation' },
        organisation: 'ldld-tinh-vi-du',
        from: '2023-05-01',
      },
    ],
  },
  {
    key: 'nguyen-van-mau',
    name: { vi: 'Nguyễn Văn Mẫu', en: 'Nguyễn Văn Mẫu' },
    biography: MADE_UP,
    positions: [
      {
        title: { vi: 'Chủ tịch LĐLĐ huyện', en: 'President of the district federation' },
        organisation: 'ldld-huyen-mo-phong',
        from: '2020-01-01',
        to: '2025-06-30',
      },
      {
        title: { vi: 'Chủ tịch Công đoàn khu vực', en: 'President of the regional union' },
        organisation: 'cong-doan-khu-vuc-phong-tuong',
        from: '2025-07-01',
      },
    ],
  },
  {
    key: 'le-thi-minh-hoa',
    name: { vi: 'Lê Thị Minh Họa', en: 'Lê Thị Minh Họa' },
    biography: MADE_UP,
    positions: [
      {
        title: { vi: 'Chủ tịch CĐCS', en: 'President of the grassroots union' },
        organisation: 'cdcs-cong-ty-may-minh-hoa',
        from: '2021-03-08',
      },
    ],
  },
  {
    key: 'pho-chu-tich-tong-ldld-viet-nam',
    name: { vi: 'Phó Chủ tịch Tổng LĐLĐ Việt Nam', en: 'Vice-president of the VGCL' },
    biography: { vi: 'Ghi theo chức vụ, không ghi tên.', en: 'Listed by office, without a name.' },
    positions: [
      {
        title: { vi: 'Phó Chủ tịch', en: 'Vice-president' },
        organisation: 'tong-ldld-viet-nam',
      },
    ],
  },
];
