/** Keys of the fictional province and of its cluster, which all posts from Ví Dụ speak of. */
export const PROVINCE = 'ldld-tinh-vi-du';
export const CLUSTER = 'cum-thi-dua-so-1-ldld-tinh-vi-du';

/** Ends every post from Ví Dụ, so that nobody takes its numbers for real ones. */
export const FICTION = {
  vi: 'Tin hư cấu của tòa soạn mẫu: tỉnh Ví Dụ, các đơn vị và mọi con số trong bài đều không có thật.',
  en: 'Fiction by the sample newsroom: the province of Ví Dụ, its unions and all figures in this post are made up.',
} as const;

export const SOURCE = {
  vi: { name: 'LĐLĐ tỉnh Ví Dụ (hư cấu)', attribution: 'Theo báo cáo hư cấu của LĐLĐ tỉnh Ví Dụ' },
  en: {
    name: 'Ví Dụ Federation of Labour (fictional)',
    attribution: 'From fictional reports of the Ví Dụ Federation of Labour',
  },
} as const;
