import { errors } from '@strapi/utils';
import type { FieldProblem } from '../domain/validate-figure';

/** @throws ValidationError in Strapi's own shape, which the form shows beside each field; nothing for no problems. */
export function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return;
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: problems.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  });
}
