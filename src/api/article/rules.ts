import { checkPeriod, type Rule } from '../../setup/rule';

export const articleRule: Rule<{ period: string | null }> = {
  check: ({ period }) => checkPeriod('period', period),
};
