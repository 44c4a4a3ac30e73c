import { errors } from '@strapi/utils';

/** What is wrong with one field. */
export interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** An error that tells the form which field it is about: 'values.period'. */
export const refusal = (path: string, message: string): Error =>
  refusalOf([{ path: path.split('.').filter(Boolean), message }]);

/** @returns a ValidationError in Strapi's own shape, which the admin shows beside each field. */
export const refusalOf = (problems: readonly Problem[]): Error =>
  new errors.ValidationError([...new Set(problems.map(({ message }) => message))].join(' '), {
    errors: problems.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  });

/** What a ValidationError is about, field by field; null for any other error. */
export function problemsOf(error: unknown): Problem[] | null {
  if (!(error instanceof errors.ValidationError)) return null;
  const { errors: listed } = (error.details ?? {}) as { errors?: Problem[] };
  return listed?.length
    ? listed.map(({ path, message }) => ({ path: path.map(String), message }))
    : [{ path: [], message: error.message }];
}

/** Runs something whose problems are about fields of `path`. */
export async function under<Result>(path: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const problems = problemsOf(error);
    throw problems ? refusalOf(problems.map((each) => ({ ...each, path: [path, ...each.path] }))) : error;
  }
}
