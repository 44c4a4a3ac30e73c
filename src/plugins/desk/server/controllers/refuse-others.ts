import { errors } from '@strapi/utils';

/** @throws ValidationError that names a parameter which nobody reads. */
export function refuseOthers(given: object, known: readonly string[]): void {
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  const others = known.length > 0 ? `chỉ có: ${known.join(', ')}` : 'địa chỉ này không có tham số nào';
  throw new errors.ValidationError(`Không có tham số "${stranger}"; ${others}.`);
}
