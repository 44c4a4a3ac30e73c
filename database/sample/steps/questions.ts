import { QUESTIONS } from '../content/questions';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** Questions on labour law and their answers. */
export const questions = step(
  'questions',
  QUESTIONS,
  ({ key }) => key,
  async (loading, { key, title, question, answer, answeredBy, answeredOn, tags }) => {
    const inLocale = (locale: 'vi' | 'en') => ({
      title: title[locale],
      question: question[locale],
      answer: answer[locale],
      answeredBy: answeredBy[locale],
      answeredOn,
      tags: loading.refs.all('tag', tags),
    });
    const { changed } = await upsert(loading, {
      uid: 'api::question.question',
      by: { slug: key },
      published: true,
      vi: inLocale('vi'),
      en: inLocale('en'),
    });
    return changed;
  }
);
