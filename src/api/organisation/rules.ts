import type { Core } from '@strapi/strapi';
import { checkOrder, type Problem, type Rule } from '../../setup/rule';

type Link = 'parent' | 'successor';

interface Organisation {
  id: number;
  documentId: string;
  name: string;
  validFrom: string | null;
  validTo: string | null;
  parent: { id: number } | null;
  successor: { id: number } | null;
}

/** Organisations are a tree in space and a chain in time: neither may bite its own tail. */
export const organisationRule: Rule<Organisation> = {
  populate: { parent: true, successor: true },
  async check(row, strapi) {
    const { validFrom, validTo, successor } = row;
    const problems = checkOrder(
      'validTo',
      validFrom,
      validTo,
      'Ngày kết thúc đứng trước ngày bắt đầu. Hãy sửa một trong hai ngày.'
    );
    if (successor && !validTo) {
      problems.push({
        field: 'validTo',
        message: 'Đơn vị đã có đơn vị kế tục thì phải có ngày kết thúc. Hãy điền "Đến hết ngày".',
      });
    }
    return [...problems, ...(await loop(strapi, row, 'parent')), ...(await loop(strapi, row, 'successor'))];
  },
};

const WORDS: Record<Link, string> = { parent: 'đơn vị cấp trên', successor: 'đơn vị kế tục' };

/** Walks up from the row; a problem that shows the way round if it comes back to where it began. */
async function loop(strapi: Core.Strapi, start: Organisation, link: Link): Promise<Problem[]> {
  const way = [start.name];
  const seen = new Set([start.documentId]);
  let next = start[link];
  while (next) {
    const row: Organisation = await strapi.db
      .query('api::organisation.organisation')
      .findOne({ where: { id: next.id }, populate: { [link]: true } });
    way.push(row.name);
    if (seen.has(row.documentId)) {
      const message = `Đơn vị không thể là ${WORDS[link]} của chính mình: ${way.join(' → ')}. Hãy chọn ${WORDS[link]} khác.`;
      return [{ field: link, message }];
    }
    seen.add(row.documentId);
    next = row[link];
  }
  return [];
}
