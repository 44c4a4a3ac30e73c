import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { readLocale } from './read-locale';
import { refuseOthers } from './refuse-others';
import { fieldsOf } from './request';

const PREVIEW = ['indicator', 'subject', 'period', 'aspect', 'locale'] as const;
const WORDS = /^[^\s{}]{1,200}$/;

/** Figures inside a text, for the editor who writes it. */
const inline = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /desk/inline/preview?indicator=gift-value&subject=cluster:abc&period=2024&aspect=change: the token and what it says. */
  async preview(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, PREVIEW);
    const [indicator, subject, period, aspect] = PREVIEW.slice(0, 4).map((name) => {
      const value = ctx.query[name];
      if (typeof value === 'string' && WORDS.test(value)) return value;
      throw new errors.ValidationError(
        `"${name}" là "${String(value ?? '')}"; phải là một từ không có dấu cách.`
      );
    });
    const token = `{{figure ${indicator} ${subject} ${period} ${aspect}}}`;
    const locale = readLocale(ctx.query.locale);
    const [place] = await getService(strapi, 'inline').explain({ token }, locale);
    if (place?.token) ctx.body = { data: place };
    else {
      throw new errors.ValidationError(
        `Không hiểu ${token}. "subject" là organisation:… hoặc cluster:…; "period" như 2024, 2024-Q2; "aspect" là value, change hoặc attainment.`
      );
    }
  },

  /** POST /desk/inline/tokens { values, locale }: every token in a form, saved or not, with what readers will see. */
  async tokens(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const { values, locale, ...others } = fieldsOf(ctx);
    refuseOthers(others, ['values', 'locale']);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) {
      throw new errors.ValidationError('"values" phải là các trường của bài: { title, body, … }.');
    }
    const post = values as Record<string, unknown>;
    ctx.body = { data: await getService(strapi, 'inline').explain(post, readLocale(locale)) };
  },
});

export default inline;
