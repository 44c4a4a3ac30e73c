import type { Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

interface Duplicate {
  /** How SQLite and PostgreSQL name the broken constraint. */
  constraint: RegExp;
  field: string;
  message: string;
}

const DUPLICATES: readonly Duplicate[] = [
  {
    constraint: /indicators_code_unique|UNIQUE.*indicators\.code/,
    field: 'code',
    message: 'Mã chỉ tiêu này đã có. Hãy chọn mã khác hoặc sửa chỉ tiêu đang có.',
  },
  {
    constraint: /emulation_clusters_number_unique|UNIQUE.*emulation_clusters\.(owner_key|number)/,
    field: 'number',
    message: 'Đơn vị chủ quản đã có cụm mang số này. Hãy chọn số khác.',
  },
  {
    constraint: /_slug_(draft|published|live)_unique|UNIQUE.*\.slug/,
    field: 'slug',
    message: 'Đường dẫn này vừa được một nội dung khác dùng. Hãy lưu lại, hoặc chọn đường dẫn khác.',
  },
];

/** Says in words which field is a duplicate, where the database would only name its constraint. */
export const explainDuplicates: Modules.Documents.Middleware.Middleware = async (_context, next) => {
  try {
    return await next();
  } catch (error) {
    const { message: text = '', constraint = '' } = error as { message?: string; constraint?: string };
    const duplicate = DUPLICATES.find(({ constraint: broken }) => broken.test(`${text} ${constraint}`));
    if (!duplicate) throw error;
    const { field, message } = duplicate;
    throw new errors.ValidationError(message, {
      errors: [{ path: [field], message, name: 'ValidationError' }],
    });
  }
};
