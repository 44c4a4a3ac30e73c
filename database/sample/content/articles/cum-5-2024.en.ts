import type { ArticleText } from '../../model/article';
import { heading, paragraph } from '../../model/blocks';

/** The English version of the post on cluster no. 5. */
export const cum5English: ArticleText = {
  slug: 'cluster-5-a-year-of-friendly-rivalry',
  title: 'Cluster No. 5: 160,000 gifts, 225 homes and a year of friendly rivalry',
  standfirst:
    'Six north-eastern federations of labour closed their emulation year 2024 in Cao Bằng, honoured the front-runner and signed a pact for 2025.',
  body: [
    paragraph(
      'On 21 December 2024 Cao Bằng hosted the federations of Bắc Kạn, Hà Giang, Lạng Sơn, Thái Nguyên and Tuyên Quang for the year-end conference of Emulation Cluster No. 5.',
      'A vice-president of the Vietnam General Confederation of Labour and the head of the provincial Party committee’s mass mobilisation board took part.'
    ),
    heading('A network of 6,428 grassroots unions'),
    paragraph(
      'At the end of 2024 the cluster counted 6,428 grassroots unions: 937 in production and business, 5,491 in public administration.',
      'Together they have 339,739 members.',
      'In the course of the year 132 unions were founded and 25,493 members admitted.'
    ),
    paragraph(
      'The unions recommended 7,417 of their best members to the Party; 4,925 members joined it.',
      'More than 24,000 places were filled in 202 training classes for union officers.'
    ),
    heading('Gifts, homes and the days after the storm'),
    paragraph(
      'Members and workers in difficulty received 160,000 gifts in cash, in kind or as bus tickets, worth nearly 60 billion đồng.',
      'The Union House programme helped 225 of them to build or repair a home, with nearly 10 billion đồng.'
    ),
    paragraph(
      'After storm No. 3 the unions called on 4,200 members, workers and families who had lost relatives or suffered damage, and gave more than 9 billion đồng in relief.'
    ),
    paragraph(
      'On the morning before the conference a house was handed over to a union member of Nà Bao Secondary School in Nguyên Bình district.',
      'It measures nearly 100 m² and cost nearly 500 million đồng, of which the cluster gave 75 million.'
    ),
    heading('Workers’ voices'),
    paragraph(
      'With the National Assembly delegations the unions held 13 meetings for worker voters and passed on 122 petitions; local leaders met workers at nine dialogue conferences.',
      'In enterprises there were 109 rounds of bargaining and dialogue on shift meals, wages and working hours.'
    ),
    heading('The flag goes to Cao Bằng'),
    paragraph(
      'Cao Bằng led the field and received the confederation’s emulation flag; Thái Nguyên and Lạng Sơn received certificates of merit.',
      'Cao Bằng and Lạng Sơn were also honoured for recruiting members and founding unions.',
      'Across the cluster, 14 collectives were given flags, and 74 collectives and 100 individuals certificates.'
    ),
    paragraph(
      'Before they left, the six signed their pact for 2025. Hà Giang will lead the cluster, with Thái Nguyên as deputy.'
    ),
  ],
  byline: 'The sample newsroom',
  source: {
    name: 'Website of the Cao Bằng Provincial Federation of Labour',
    url: 'http://ldld.caobang.gov.vn',
    attribution: 'Figures from the website of the Cao Bằng Provincial Federation of Labour',
  },
  seo: {
    title: 'Emulation Cluster No. 5 in 2024',
    description:
      'What six north-eastern federations of labour achieved in 2024: members, gifts, homes, awards, and the pact for 2025.',
  },
};
