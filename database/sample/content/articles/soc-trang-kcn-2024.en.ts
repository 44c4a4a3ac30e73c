import type { ArticleText } from '../../model/article';
import { heading, paragraph } from '../../model/blocks';

/** The English version of the post on the Sóc Trăng industrial parks. */
export const socTrangKcnEnglish: ArticleText = {
  slug: 'soc-trang-industrial-parks-4-968-new-members',
  title: 'Sóc Trăng’s industrial parks: 4,968 new members, over 13 billion đồng in welfare',
  standfirst:
    'The unions of Sóc Trăng’s industrial parks beat their recruitment target for 2024; most of the gifts for workers came from employers who chipped in.',
  body: [
    paragraph(
      'The union of the Sóc Trăng industrial parks met on 13 January 2025 to review the year and to plan the next.',
      'By its own estimate, the union and its grassroots unions spent over 13 billion đồng on members’ welfare in 2024.',
      'A vice-president of the provincial federation attended and addressed the conference.'
    ),
    heading('Growing faster than planned'),
    paragraph(
      'In the course of the year 4,968 workers joined.',
      'After departures the union grew by 1,653 members against a target of 1,450, or 114%.',
      'Three grassroots unions were founded, exactly as planned.',
      'There are now 33, with 25,562 members among 26,876 workers.'
    ),
    heading('Gifts from the union, gifts from employers'),
    paragraph(
      'Around Tết and during Workers’ Month the union gave about 4,500 gifts worth nearly 2.5 billion đồng, with money from the confederation, the province and its own fund-raising.',
      'The grassroots unions persuaded employers to add 24,950 gifts worth over 11.8 billion.'
    ),
    paragraph(
      'Two funds, Union House and For the Poor, helped to build four houses at a cost of 300 million đồng.'
    ),
    heading('Learning on the shop floor'),
    paragraph(
      'Of 26,876 members and workers, 20,963 took part in skills training: 78%, where the target was 70%.',
      'The courses were close to daily work: sewing, shrimp processing, electrical engineering, maintenance, fire safety.'
    ),
    paragraph('All in all, the union met or exceeded every one of its 13 targets.'),
    heading('The year ahead'),
    paragraph(
      'The provincial federation asked the union to prepare early for Tết, to keep up the emulation drive, to plan recruitment and to make the welfare agreements with employers felt.',
      'The conference closed with letters of merit for five collectives and 19 individuals.'
    ),
  ],
  byline: 'The sample newsroom',
  source: {
    name: 'Trade Union of the Sóc Trăng Industrial Parks',
    attribution: 'Figures from the annual report of the Trade Union of the Sóc Trăng Industrial Parks',
  },
  seo: {
    description:
      'The year 2024 in Sóc Trăng’s industrial parks: new members, Tết gifts, homes and skills training.',
  },
};
