import type { SampleEvent } from '../../model/programme';

const PROVINCE = 'ldld-tinh-vi-du';
const CLUSTER = 'cum-thi-dua-so-1-ldld-tinh-vi-du';

const conference = (year: number, day: string, vi: string, en: string): SampleEvent => ({
  key: `hoi-nghi-cum-thi-dua-so-1-vi-du-${year}`,
  title: {
    vi: `Hội nghị tổng kết năm ${year} của Cụm thi đua số 1, LĐLĐ tỉnh Ví Dụ`,
    en: `Year-end conference ${year} of Emulation Cluster No. 1, Ví Dụ`,
  },
  kind: 'conference',
  startsAt: `${day}T08:00:00+07:00`,
  endsAt: `${day}T11:30:00+07:00`,
  place: { vi, en },
  chair: { vi: 'Cụm trưởng Cụm thi đua số 1', en: 'Leader of Emulation Cluster No. 1' },
  organiser: PROVINCE,
  organisations: [PROVINCE],
  clusters: [CLUSTER],
  period: String(year),
  summary: {
    vi: `Hội nghị hư cấu: kết quả năm ${year}, khen thưởng, giao ước năm sau.`,
    en: `A fictional conference: results of ${year}, awards, the pact for the next year.`,
  },
});

/** The made-up events of Ví Dụ. */
export const FICTIONAL_EVENTS: readonly SampleEvent[] = [
  conference(2022, '2022-12-16', 'Thị xã Minh Họa', 'Minh Họa town'),
  conference(2023, '2023-12-15', 'Thành phố Ví Dụ', 'Ví Dụ city'),
  conference(2024, '2024-12-20', 'Nhà văn hóa khu công nghiệp Ví Dụ', 'Ví Dụ industrial park'),
  {
    key: 'tet-sum-vay-vi-du-2025',
    title: { vi: 'Tết Sum vầy 2025 ở Ví Dụ', en: 'Tết Together 2025 in Ví Dụ' },
    kind: 'ceremony',
    startsAt: '2025-01-19T17:00:00+07:00',
    endsAt: '2025-01-19T21:00:00+07:00',
    place: { vi: 'Bến xe khu công nghiệp Ví Dụ', en: 'Bus station of the Ví Dụ industrial park' },
    chair: { vi: 'Chủ tịch LĐLĐ tỉnh Ví Dụ', en: 'President of the Ví Dụ federation' },
    organiser: PROVINCE,
    organisations: [PROVINCE, 'cong-doan-cac-kcn-vi-du'],
    clusters: [],
    programme: 'tet-sum-vay-vi-du',
    period: '2025-01',
    summary: {
      vi: 'Sự kiện hư cấu: tiễn công nhân về quê ăn Tết.',
      en: 'Fictional: seeing workers off for Tết.',
    },
  },
  {
    key: 'le-ra-mat-cong-doan-khu-vuc-phong-tuong',
    title: {
      vi: 'Lễ ra mắt Công đoàn khu vực Phỏng Tượng',
      en: 'Launch of the Phỏng Tượng Regional Trade Union',
    },
    kind: 'ceremony',
    startsAt: '2025-07-01T08:00:00+07:00',
    endsAt: '2025-07-01T10:00:00+07:00',
    place: { vi: 'Huyện Mô Phỏng, tỉnh Ví Dụ', en: 'Mô Phỏng district, Ví Dụ' },
    chair: { vi: 'Chủ tịch LĐLĐ tỉnh Ví Dụ', en: 'President of the Ví Dụ federation' },
    organiser: PROVINCE,
    organisations: ['cong-doan-khu-vuc-phong-tuong', 'ldld-huyen-mo-phong', 'ldld-huyen-tuong-tuong'],
    clusters: [CLUSTER],
    period: '2025-07',
    summary: {
      vi: 'Sự kiện hư cấu: hai LĐLĐ huyện hợp nhất.',
      en: 'Fictional: two district federations merge.',
    },
  },
  {
    key: 'hoi-thi-sang-kien-vi-du-2025',
    title: {
      vi: 'Hội thi sáng kiến các KCN Ví Dụ năm 2025',
      en: 'Ideas contest of the Ví Dụ industrial parks, 2025',
    },
    kind: 'contest',
    startsAt: '2025-07-04T08:00:00+07:00',
    endsAt: '2025-07-04T16:30:00+07:00',
    place: { vi: 'Công ty May Minh Họa', en: 'Minh Họa Garments' },
    chair: { vi: 'Chủ tịch Công đoàn các KCN Ví Dụ', en: 'President of the industrial parks’ union' },
    organiser: 'cong-doan-cac-kcn-vi-du',
    organisations: [
      'cdcs-cong-ty-may-minh-hoa',
      'cdcs-cong-ty-giay-vi-du',
      'cdcs-cong-ty-dien-tu-thu-nghiem',
      'cdcs-cong-ty-thuc-pham-gia-vi',
    ],
    clusters: [],
    programme: 'thang-cong-nhan',
    period: '2025-Q2',
    summary: {
      vi: 'Sự kiện hư cấu: bốn CĐCS trình bày sáng kiến.',
      en: 'Fictional: four unions present their ideas.',
    },
  },
  conference(2025, '2025-12-19', 'Huyện Thí Dụ', 'Thí Dụ district'),
];
