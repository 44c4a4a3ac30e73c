import type { Core } from '@strapi/strapi';
import type { SilentUnits } from '../../../figures/server/domain/review';
import type { YearTotals } from '../domain/overview/overview';
import { writeTotals } from '../domain/overview/write-totals';
import { getFiguresService } from '../get-figures-service';
import { readTopOrganisation } from '../store/read-top-organisation';
import { houseStyle } from './house-style';

/** The year that it is in Vietnam. */
const thisYear = () =>
  Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric' }).format());

/** A year at a glance, for the home page. */
const overview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** This year's totals of the organisation at the top, or last year's while this one has none; null without one. */
  async totals(): Promise<YearTotals | null> {
    const top = await readTopOrganisation(strapi);
    if (top === null) return null;
    const style = houseStyle(strapi, 'vi');
    let latest: YearTotals | null = null;
    for (const year of [thisYear(), thisYear() - 1]) {
      const page = await getFiguresService(strapi, 'panel').forSubject(
        'organisation',
        top,
        String(year),
        'vi'
      );
      latest = page && writeTotals(page.panel, style);
      if (latest && latest.totals.length > 0) return latest;
    }
    return latest;
  },

  /** Members of this year's clusters of whom nothing is known in it; last year's while this one has no clusters. */
  async silent(limit: number): Promise<SilentUnits> {
    const review = getFiguresService(strapi, 'review');
    const now = await review.silent(thisYear(), limit);
    return now.of > 0 ? now : review.silent(thisYear() - 1, limit);
  },
});

export default overview;
