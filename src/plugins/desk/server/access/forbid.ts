import { errors } from '@strapi/utils';

/** A 403 with words. Strapi's endpoints keep those of a policy's error only; a plain ForbiddenError becomes "Forbidden". */
export const forbid = (message: string, details?: object) => new errors.PolicyError(message, details);
