import type { Programme } from '../model/programme';

/** Programmes and campaigns that the posts speak of. Goals with numbers belong to fictional organisers only. */
export const PROGRAMMES: readonly Programme[] = [
  {
    key: 'mai-am-cong-doan',
    name: { vi: 'Mái ấm Công đoàn', en: 'Union House' },
    aliases: 'Quỹ Mái ấm Công đoàn\nnhà Mái ấm Công đoàn',
    description: {
      vi: 'Giúp đoàn viên khó khăn về chỗ ở xây mới hoặc sửa nhà, bằng quỹ do công đoàn vận động.',
      en: 'Helps members in housing need to build or repair a home, from a fund that the unions raise.',
    },
    organiser: 'tong-ldld-viet-nam',
    goals: [],
  },
  {
    key: 'tet-sum-vay',
    name: { vi: 'Tết Sum vầy', en: 'Tết Together' },
    aliases: 'Tết Sum vầy – Xuân gắn kết\nTết Sum vầy – Xuân chia sẻ\nTết Sum vầy – Xuân Biên cương',
    description: {
      vi: 'Quà, bữa cơm, chuyến xe và những cuộc gặp mặt để không người lao động nào thiếu Tết.',
      en: 'Gifts, meals, bus rides and gatherings, so that no worker goes without a New Year.',
    },
    organiser: 'tong-ldld-viet-nam',
    goals: [],
  },
  {
    key: 'thang-cong-nhan',
    name: { vi: 'Tháng Công nhân', en: 'Workers’ Month' },
    aliases: 'Tháng Công nhân 2021\nTháng Công nhân 2024',
    description: {
      vi: 'Tháng 5 hằng năm: đối thoại, cảm ơn người lao động, thi đua sáng kiến, chăm lo.',
      en: 'Every May: dialogue, thanks to workers, ideas, welfare.',
    },
    organiser: 'tong-ldld-viet-nam',
    goals: [],
  },
  {
    key: '75-nghin-sang-kien',
    name: { vi: '75 nghìn sáng kiến, vượt khó, phát triển', en: '75,000 Initiatives' },
    aliases: '75 nghìn sáng kiến',
    description: {
      vi: 'Chương trình sáng kiến gắn với Tháng Công nhân 2021.',
      en: 'A drive for workers’ ideas around Workers’ Month 2021.',
    },
    startYear: 2021,
    organiser: 'tong-ldld-viet-nam',
    goals: [],
  },
  {
    key: '1-trieu-sang-kien',
    name: { vi: '1 triệu sáng kiến', en: 'One Million Initiatives' },
    aliases: 'một triệu sáng kiến',
    description: {
      vi: 'Chương trình vận động đoàn viên đưa sáng kiến lên cổng trực tuyến của Tổng LĐLĐ Việt Nam.',
      en: 'Asks members to post their ideas on the portal of the Vietnam General Confederation of Labour.',
    },
    organiser: 'tong-ldld-viet-nam',
    goals: [],
  },
  {
    key: 'mai-am-cong-doan-vi-du',
    name: { vi: 'Mái ấm Công đoàn Ví Dụ (hư cấu)', en: 'Union House Ví Dụ (fictional)' },
    description: {
      vi: 'Chương trình hư cấu của LĐLĐ tỉnh Ví Dụ, giai đoạn 2022–2025.',
      en: 'A fictional programme of the Ví Dụ Federation of Labour, 2022–2025.',
    },
    startYear: 2022,
    endYear: 2025,
    organiser: 'ldld-tinh-vi-du',
    goals: [
      {
        period: '2024',
        indicator: 'houses-supported',
        value: 45,
        text: { vi: 'Hỗ trợ 45 căn nhà trong năm 2024.', en: 'Support for 45 houses in 2024.' },
      },
      {
        period: '2025',
        indicator: 'houses-supported',
        value: 48,
        text: { vi: 'Hỗ trợ 48 căn nhà trong năm 2025.', en: 'Support for 48 houses in 2025.' },
      },
      {
        period: '2022/2025',
        indicator: 'houses-supported',
        value: 160,
        text: { vi: 'Hỗ trợ 160 căn nhà trong cả giai đoạn.', en: '160 houses over the four years.' },
      },
    ],
  },
  {
    key: 'tet-sum-vay-vi-du',
    name: { vi: 'Tết Sum vầy Ví Dụ (hư cấu)', en: 'Tết Together Ví Dụ (fictional)' },
    description: {
      vi: 'Quà, vé xe và buổi khám bệnh của LĐLĐ tỉnh Ví Dụ dịp Tết.',
      en: 'Gifts, bus tickets and health checks by the Ví Dụ federation for Tết.',
    },
    startYear: 2023,
    organiser: 'ldld-tinh-vi-du',
    goals: [
      {
        period: '2025-01',
        indicator: 'bus-tickets',
        value: 1000,
        text: { vi: 'Tặng 1.000 vé xe Tết 2025.', en: '1,000 bus tickets for Tết 2025.' },
      },
    ],
  },
];
