import type { AwardDecision, GivenAward } from '../domain/reading/decision';
import { idOfSubject, type Known } from '../domain/reading/known';
import type { PostReference } from '../domain/reading/post';
import { refusalOf, type Problem } from '../refuse/refusal';

const NEEDED = {
  giver: 'Chưa có "Cơ quan khen". Hãy điền.',
  giverLevel: 'Chưa chọn "Cấp khen". Hãy chọn.',
  recipientKind: 'Chưa chọn khen tập thể hay cá nhân. Hãy chọn.',
  year: 'Chưa có "Năm". Hãy điền.',
} as const;

/**
 * The entry of an award; its source is the article.
 *
 * @throws ValidationError naming what is missing or does not exist.
 */
export function awardData({ values }: AwardDecision, post: PostReference, known: Known): object {
  const given = required(values);
  const problems = problemsIn(given, known);
  if (problems.length > 0) throw refusalOf(problems);
  return {
    ...given,
    organisation: given.organisation?.documentId ?? null,
    cluster: given.cluster?.documentId ?? null,
    ...(post.uid === 'api::article.article' && { article: post.documentId }),
  };
}

/** What an accepted award takes over when its sentence tells another number or name. */
export function awardChange({ values }: AwardDecision): object {
  const { title, count, personName } = required(values);
  return { title, count, personName };
}

function required(values: GivenAward | undefined): GivenAward {
  if (values) return values;
  throw refusalOf([{ path: ['values'], message: 'Thiếu "values": khen thưởng sẽ được ghi như thế nào.' }]);
}

function problemsIn(values: GivenAward, known: Known): Problem[] {
  const missing = Object.entries(NEEDED)
    .filter(([field]) => values[field as keyof typeof NEEDED] === null)
    .map(([field, message]) => ({ path: ['values', field], message }));
  const unknown = (['organisation', 'cluster'] as const).flatMap((kind) => {
    const reference = values[kind];
    if (!reference || known.subjectById.has(idOfSubject({ kind, documentId: reference.documentId })))
      return [];
    return [{ path: ['values', kind], message: `Không có "${reference.documentId}". Hãy chọn lại.` }];
  });
  const whole = (['count', 'year'] as const)
    .filter((field) => values[field] !== null && !Number.isSafeInteger(values[field]))
    .map((field) => ({
      path: ['values', field],
      message: `"${field}" là ${values[field]}; phải là một số nguyên.`,
    }));
  return [...missing, ...unknown, ...whole];
}
