import type { Article } from '../../model/article';
import { cum5 } from './cum-5-2024';
import { quangBinh2022 } from './quang-binh-2022';
import { sangKien2021 } from './sang-kien-2021';
import { socTrang2019 } from './soc-trang-2019';
import { socTrangKcn } from './soc-trang-kcn-2024';
import { thanhHoaCum1 } from './thanh-hoa-cum-1-2023';
import * as viDu from './vi-du';

/** Every post, oldest first: a related post stands before the one that names it. */
export const ARTICLES: readonly Article[] = [
  socTrang2019,
  sangKien2021,
  viDu.viDu2022,
  quangBinh2022,
  thanhHoaCum1,
  viDu.viDu2023,
  viDu.viDu2024,
  cum5,
  socTrangKcn,
  viDu.viDuTet2025,
  viDu.viDuCorrection,
  viDu.viDuMerger,
  viDu.viDuWorkshopIdeas,
  viDu.viDu2025,
  viDu.viDuWorkersMonthDraft,
];

const ENGLISH: ReadonlySet<string> = new Set(ARTICLES.filter(({ en }) => en).map(({ key }) => key));

/** Whether a post can also be read in English. */
export const isInEnglish = (key: string): boolean => ENGLISH.has(key);
