import { checkPeriod, type Rule } from '../../setup/rule';

export const publicationRule: Rule<{ period: string | null }> = {
  check: ({ period }) => checkPeriod('period', period),
};
