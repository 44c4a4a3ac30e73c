import { errors } from '@strapi/utils';

type Name = 'ServiceUnavailableError' | 'InsufficientStorageError';

/** The database cannot do what it was asked, whatever it was: nobody's request is at fault. */
export class DatabaseOutage extends errors.ApplicationError<Name> {
  constructor(
    /** HTTP: 503 it is away or too busy, 507 its disk is full. */
    readonly status: 503 | 507,
    /** What the driver said, for the log. */
    readonly reason: string
  ) {
    super(MESSAGES[status]);
    this.name = status === 507 ? 'InsufficientStorageError' : 'ServiceUnavailableError';
  }
}

const MESSAGES = {
  503: 'Hiện chưa dùng được cơ sở dữ liệu, nên chưa đọc hay ghi được gì. Hãy thử lại sau ít phút. (The database does not answer. Try again in a few minutes.)',
  507: 'Ổ đĩa của cơ sở dữ liệu đã đầy, nên chưa ghi được gì. Hãy báo người quản trị máy chủ dọn chỗ rồi thử lại. (The disk of the database is full, nothing was written. Make room and try again.)',
};

/** SQLSTATE 53100, and SQLite's name for the same. */
const FULL = new Set(['53100', 'SQLITE_FULL']);
/** SQLSTATE classes: connection exceptions, insufficient resources, operator intervention (57014 is a time limit). */
const AWAY = /^(08\w{3}|53\w{3}|57P\w{2}|SQLITE_(ABORT_ROLLBACK|BUSY|CANTOPEN|IOERR|LOCKED)\w*)$/;
/** The PostgreSQL driver and the pool give no code to these. */
const WORDS =
  /^(Connection terminated|Connection ended unexpectedly|Client has encountered a connection error|Knex: Timeout acquiring a connection)/;

/**
 * Reads from an error that the database is away or full; null for any other. A broken network alone (ECONNREFUSED) does
 * not tell: it may have been another server's.
 */
export function findOutage(error: unknown): DatabaseOutage | null {
  if (error instanceof DatabaseOutage) return error;
  if (!(error instanceof Error)) return null;
  const { code } = error as { code?: unknown };
  const name = typeof code === 'string' ? code : '';
  if (FULL.has(name)) return new DatabaseOutage(507, error.message);
  return AWAY.test(name) || WORDS.test(error.message) ? new DatabaseOutage(503, error.message) : null;
}
