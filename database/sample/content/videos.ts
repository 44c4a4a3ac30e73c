import type { Video } from '../model/portal';

/** Videos of the fictional federation; the addresses lead nowhere. */
export const VIDEOS: readonly Video[] = [
  {
    key: 'video-hom-thu-sang-kien-o-may-minh-hoa',
    title: { vi: 'Video: Hòm thư sáng kiến ở May Minh Họa', en: 'Video: the ideas box at Minh Họa Garments' },
    description: {
      vi: 'Ba phút ở phân xưởng hư cấu của Công ty May Minh Họa.',
      en: 'Three minutes in the fictional workshop of Minh Họa Garments.',
    },
    transcript: {
      vi: 'Tiếng máy may. Một công nhân bỏ mảnh giấy vào hộp gỗ, rồi quay lại chuyền.',
      en: 'Sewing machines. A worker drops a slip of paper into a wooden box and goes back to the line.',
    },
    url: 'https://video.example/hom-thu-sang-kien',
    publicationDate: '2025-07-09T08:00:00+07:00',
    category: 'sang-kien',
    cover: {
      picture: 'idea',
      caption: { vi: 'Hòm thư sáng kiến.', en: 'The ideas box.' },
      alt: { vi: 'Bóng đèn sáng giữa những bánh răng.', en: 'A light bulb between gears.' },
    },
  },
  {
    key: 'video-chuyen-xe-tet-2025',
    title: { vi: 'Video: Chuyến xe Tết 2025', en: 'Video: going home for Tết 2025' },
    description: { vi: 'Tiễn công nhân Ví Dụ về quê.', en: 'Seeing off the workers of Ví Dụ.' },
    transcript: {
      vi: 'Bến xe lúc chập tối. Cán bộ công đoàn đọc tên, từng người lên xe.',
      en: 'The bus station at dusk. A union officer calls the names; one by one they get on.',
    },
    url: 'https://video.example/chuyen-xe-tet-2025',
    publicationDate: '2025-01-20T20:00:00+07:00',
    category: 'cham-lo-doan-vien',
    cover: {
      picture: 'tet',
      caption: { vi: 'Tết Sum vầy 2025.', en: 'Tết together, 2025.' },
      alt: { vi: 'Cành đào và đèn lồng đỏ.', en: 'Peach blossom and red lanterns.' },
    },
  },
];
