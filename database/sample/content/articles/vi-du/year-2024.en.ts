import type { ArticleText } from '../../../model/article';
import { bullets, heading, paragraph } from '../../../model/blocks';
import { FICTION, SOURCE } from './subjects';

/** The English version of the post on the fictional cluster in 2024. */
export const viDu2024English: ArticleText = {
  slug: 'vi-du-cluster-1-all-eight-have-reported',
  title: 'Ví Dụ: all eight have reported, 10,052 members admitted',
  standfirst:
    'For the first time every unit of Emulation Cluster No. 1 sent its figures on time. More than half of the new members of 2024 joined in the industrial parks.',
  body: [
    paragraph(
      'On 20 December 2024 the union of the industrial parks, which led the cluster this year, welcomed the seven other units to the year-end conference.',
      'Together they admitted 10,052 members against a target of 9,500, after falling short the year before.'
    ),
    heading('Unit by unit'),
    bullets([
      'Ví Dụ City: 2,310 members admitted (target 2,200), 11 unions founded; 5,600 gifts worth 3.1 billion đồng; 9 houses.',
      'Minh Họa Town: 815 members (target 780), 5 unions; 2,400 gifts worth 1.15 billion; 5 houses.',
      'Thí Dụ District: 462 members (target 430), 3 unions; 1,620 gifts worth 720 million; 6 houses.',
      'Giả Tưởng District: 318 members (target 300), 2 unions; 1,250 gifts worth 540 million; 4 houses.',
      'Mô Phỏng District: 301 members (target 290), 2 unions; 1,210 gifts worth 515 million; 4 houses.',
      'Tưởng Tượng District: 186 members (target 200), 1 union; 930 gifts worth 390 million; 4 houses.',
      'Education workers: 420 members (target 420), 1 union; 2,050 gifts worth 960 million; 7 houses.',
      'Industrial parks: 5,240 members (target 4,900), 6 unions; 11,900 gifts worth 5.6 billion; 8 houses.',
    ]),
    heading('Welfare'),
    paragraph(
      'The eight units spent nearly 13 billion đồng on gifts.',
      'A gift is worth between 300,000 and 800,000 đồng.'
    ),
    heading('Training, dialogue, benefits'),
    paragraph(
      'The provincial federation held 51 training classes with more than 3,400 attendances, five meetings for voters, which produced 63 petitions, and eight dialogue conferences.',
      'It signed six welfare agreements with local suppliers.'
    ),
    paragraph(
      'Thí Dụ will lead the cluster in 2025.',
      'The district federations of Mô Phỏng and Tưởng Tượng are preparing to merge.'
    ),
    paragraph(FICTION.en),
  ],
  byline: 'Ví Dụ correspondent',
  source: SOURCE.en,
  seo: { description: 'Fiction: what the eight units of Emulation Cluster No. 1 of Ví Dụ achieved in 2024.' },
};
