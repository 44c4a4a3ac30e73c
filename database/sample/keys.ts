import { cum5 } from './content/articles/cum-5-2024';
import { quangBinh2022 } from './content/articles/quang-binh-2022';
import { sangKien2021 } from './content/articles/sang-kien-2021';
import { socTrang2019 } from './content/articles/soc-trang-2019';
import { socTrangKcn } from './content/articles/soc-trang-kcn-2024';
import { thanhHoaCum1 } from './content/articles/thanh-hoa-cum-1-2023';
import * as viDu from './content/articles/vi-du';
import { CLUSTER, PROVINCE } from './content/articles/vi-du/subjects';

/** Keys of the sample's posts, which are also their Vietnamese slugs; `draft` is the one that readers must not see. */
export const POSTS = {
  cluster5: cum5.key,
  socTrangParks: socTrangKcn.key,
  socTrang2019: socTrang2019.key,
  initiatives2021: sangKien2021.key,
  quangBinh2022: quangBinh2022.key,
  thanhHoaCluster1: thanhHoaCum1.key,
  viDu2022: viDu.viDu2022.key,
  viDu2023: viDu.viDu2023.key,
  viDu2024: viDu.viDu2024.key,
  viDu2025: viDu.viDu2025.key,
  viDuCorrection: viDu.viDuCorrection.key,
  viDuMerger: viDu.viDuMerger.key,
  viDuTet2025: viDu.viDuTet2025.key,
  viDuWorkshopIdeas: viDu.viDuWorkshopIdeas.key,
  draft: viDu.viDuWorkersMonthDraft.key,
} as const;

/** Vietnamese slugs of the clusters. */
export const CLUSTER_KEYS = {
  confederation5: 'cum-thi-dua-so-5-tong-ldld-viet-nam',
  thanhHoa1: 'cum-thi-dua-so-1-ldld-tinh-thanh-hoa',
  viDu1: CLUSTER,
} as const;

/** Vietnamese slugs of organisations that tests like to ask for. */
export const ORGANISATION_KEYS = {
  province: PROVINCE,
  /** Began on 1 July 2025, in place of the two below it. */
  merged: 'cong-doan-khu-vuc-phong-tuong',
  predecessors: ['ldld-huyen-mo-phong', 'ldld-huyen-tuong-tuong'],
  parks: 'cong-doan-cac-kcn-vi-du',
} as const;
