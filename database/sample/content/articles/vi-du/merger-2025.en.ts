import type { ArticleText } from '../../../model/article';
import { bullets, heading, paragraph, pullQuote } from '../../../model/blocks';
import { FICTION, SOURCE } from './subjects';

/** The English version of the post on the merger. */
export const viDuMergerEnglish: ArticleText = {
  slug: 'vi-du-two-district-federations-merge',
  title: 'Ví Dụ: two district federations under one roof',
  standfirst:
    'On 1 July 2025 the federations of Mô Phỏng and Tưởng Tượng became the Phỏng Tượng Regional Trade Union. Their figures carry on; nobody starts from zero.',
  body: [
    paragraph(
      'The Phỏng Tượng Regional Trade Union was launched on the morning of 1 July 2025, in what used to be the office of the Mô Phỏng federation.',
      'It began with 9,320 members in 167 grassroots unions.'
    ),
    heading('The last six months of the two'),
    bullets([
      'Mô Phỏng: 142 members admitted and 1 union founded; 900 gifts worth 405 million đồng; 2 houses.',
      'Tưởng Tượng: 88 members admitted and no union founded; 720 gifts worth 310 million đồng; 1 house.',
    ]),
    heading('No new membership cards'),
    paragraph(
      'All benefits continue, and the books of both districts move to one desk.',
      'Until the end of the year every grassroots union keeps its contact person.'
    ),
    pullQuote('We do not start from zero: the figures of the two districts are ours.'),
    paragraph(
      'So said the president of the regional union at the ceremony.',
      'In Emulation Cluster No. 1 the new union takes the place of the two old ones, which leaves seven members.'
    ),
    paragraph(FICTION.en),
  ],
  byline: 'Ví Dụ correspondent',
  source: SOURCE.en,
  seo: {
    description:
      'Fiction: two district federations of Ví Dụ merged on 1 July 2025, and their figures carry on.',
  },
};
