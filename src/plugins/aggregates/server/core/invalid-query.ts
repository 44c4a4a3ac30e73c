import { errors } from '@strapi/utils';

/** A query that cannot be answered: the caller gets a 400 that names the parameter and the remedy. */
export function invalidQuery(parameter: string, message: string): Error {
  return new errors.ValidationError(`Invalid parameter "${parameter}": ${message}`, { parameter });
}

/**
 * The one answer for a field that does not exist, is private, may not be read by the caller or is not on the
 * allow-list. It is worded alike for all four, so that it says nothing about which one it is.
 */
export function noSuchField(parameter: string, path: string): Error {
  return invalidQuery(
    parameter,
    `there is no field "${path}" that can be used here. Check its spelling, or ask for permission to read it.`
  );
}
