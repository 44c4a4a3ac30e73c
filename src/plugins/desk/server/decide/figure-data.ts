import { normalize } from '../../../../language';
import type { FigureDecision, GivenFigure } from '../domain/reading/decision';
import type { Known } from '../domain/reading/known';
import { idOfSubject } from '../domain/reading/known';
import { POST_TYPES, type PostReference } from '../domain/reading/post';
import { refusalOf, type Problem } from '../refuse/refusal';

/** Fields that say how much, and by which sentence: an accepted figure takes them from the text as it is now. */
const NUMBERS = ['value', 'upper', 'qualifier', 'target', 'numerator', 'denominator'] as const;

/**
 * The entry of a figure: its source is the post, its quotation the whole sentence.
 *
 * @throws ValidationError naming what is missing or does not exist.
 */
export function figureData({ values, finding }: FigureDecision, post: PostReference, known: Known): object {
  const given = required(values);
  const problems = problemsIn(given, known);
  if (problems.length > 0) throw refusalOf(problems);
  const { indicator, subject, period, scope, asOf } = given;
  return {
    indicator: indicator?.documentId,
    [subject?.kind ?? 'organisation']: subject?.documentId,
    ...{ period, scope, asOf },
    ...numbersOf(given),
    [POST_TYPES[post.uid]]: post.documentId,
    quote: normalize(finding.sentence),
  };
}

/** What an accepted figure takes over when the number in its sentence was changed. */
export function figureChange({ values, finding }: FigureDecision): object {
  return { ...numbersOf(required(values)), quote: normalize(finding.sentence) };
}

const numbersOf = (values: GivenFigure) => Object.fromEntries(NUMBERS.map((name) => [name, values[name]]));

function required(values: GivenFigure | undefined): GivenFigure {
  if (values) return values;
  throw refusalOf([{ path: ['values'], message: 'Thiếu "values": số liệu sẽ được ghi như thế nào.' }]);
}

function problemsIn({ indicator, subject, period, value, target }: GivenFigure, known: Known): Problem[] {
  const problem = (field: string, message: string) => [{ path: ['values', field], message }];
  return [
    ...(!indicator
      ? problem('indicator', 'Chưa chọn "Chỉ tiêu thống kê". Hãy chọn rồi nhận.')
      : known.indicatorById.has(indicator.documentId)
        ? []
        : problem('indicator', `Không có chỉ tiêu "${indicator.documentId}". Hãy chọn lại.`)),
    ...(!subject
      ? problem('subject', 'Chưa chọn "Đơn vị" hoặc "Cụm thi đua". Hãy chọn rồi nhận.')
      : known.subjectById.has(idOfSubject(subject))
        ? []
        : problem('subject', `Không có đơn vị hoặc cụm "${subject.documentId}". Hãy chọn lại.`)),
    ...(period ? [] : problem('period', 'Chưa có "Kỳ". Hãy điền, ví dụ 2024 hoặc 2024-Q2.')),
    ...(value === null && target === null
      ? problem('value', 'Chưa có "Giá trị". Hãy điền giá trị hoặc "Chỉ tiêu được giao".')
      : []),
  ];
}
