import type { Indicator } from './indicator';

/** Shares of the whole: conferences held, contributions to the economy. */
export const SOCIETY: readonly Indicator[] = [
  {
    code: 'public-staff-conference-rate',
    unit: 'percent',
    kind: 'ratio',
    better: 'higher',
    name: {
      vi: 'Tỉ lệ cơ quan, đơn vị công lập tổ chức hội nghị CBCCVC',
      en: 'Public bodies holding staff conferences',
    },
    definition: {
      vi: 'Tỉ lệ cơ quan hành chính, đơn vị sự nghiệp công lập tổ chức hội nghị cán bộ, công chức, viên chức.',
      en: 'Share of public bodies that held their staff conference.',
    },
    aliases: [
      '# cơ quan … hội nghị cán bộ',
      '# cơ quan hành chính nhà nước',
      '# đơn vị sự nghiệp … hội nghị',
      '# cơ quan, đơn vị … hội nghị',
    ],
  },
  {
    code: 'state-worker-conference-rate',
    unit: 'percent',
    kind: 'ratio',
    better: 'higher',
    name: {
      vi: 'Tỉ lệ doanh nghiệp nhà nước tổ chức hội nghị người lao động',
      en: 'State enterprises holding worker conferences',
    },
    definition: {
      vi: 'Tỉ lệ doanh nghiệp nhà nước tổ chức hội nghị người lao động.',
      en: 'Share of state enterprises that held their worker conference.',
    },
    aliases: ['# doanh nghiệp nhà nước … hội nghị người lao động', '# doanh nghiệp nhà nước'],
  },
  {
    code: 'private-worker-conference-rate',
    unit: 'percent',
    kind: 'ratio',
    better: 'higher',
    name: {
      vi: 'Tỉ lệ doanh nghiệp ngoài nhà nước tổ chức hội nghị người lao động',
      en: 'Private enterprises holding worker conferences',
    },
    definition: {
      vi: 'Tỉ lệ doanh nghiệp ngoài khu vực nhà nước tổ chức hội nghị người lao động, đối thoại.',
      en: 'Share of private enterprises that held their worker conference.',
    },
    aliases: [
      '# doanh nghiệp ngoài nhà nước',
      '# doanh nghiệp ngoài khu vực nhà nước',
      '# doanh nghiệp tư nhân … hội nghị',
    ],
  },
  {
    code: 'gnp-share',
    unit: 'percent',
    kind: 'ratio',
    better: 'higher',
    name: { vi: 'Tỉ trọng trong tổng sản phẩm quốc dân', en: 'Share of national product' },
    definition: {
      vi: 'Phần đóng góp vào tổng sản phẩm quốc dân.',
      en: 'Contribution to the national product.',
    },
    aliases: ['# tổng sản phẩm quốc dân', '# tổng sản phẩm xã hội', '# GDP', '# tổng sản phẩm trong nước'],
  },
  {
    code: 'budget-share',
    unit: 'percent',
    kind: 'ratio',
    better: 'higher',
    name: { vi: 'Tỉ trọng trong ngân sách Nhà nước', en: 'Share of the state budget' },
    definition: { vi: 'Phần đóng góp vào ngân sách Nhà nước.', en: 'Contribution to the state budget.' },
    aliases: ['# ngân sách nhà nước', '# thu ngân sách', '# ngân sách'],
  },
];
