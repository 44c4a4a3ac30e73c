import { bootStrapi, eachDatabase, type App } from '../helpers/strapi';

const INDICATOR = 'api::indicator.indicator';

const indicator = (code: string) => ({
  code,
  name: code,
  unit: 'person' as const,
  kind: 'flow' as const,
  better: 'higher' as const,
});

eachDatabase('transactions', (app) => {
  beforeAll(async () => {
    const { connection } = app().strapi.db;
    await connection.raw('CREATE TABLE checked_parents (id INTEGER PRIMARY KEY)');
    await connection.raw(
      `CREATE TABLE checked_children (
        id INTEGER PRIMARY KEY,
        parent INTEGER REFERENCES checked_parents (id) DEFERRABLE INITIALLY DEFERRED
      )`
    );
  });

  /** The constraint is looked at when COMMIT comes, and refuses it. */
  const failToCommit = () =>
    app().strapi.db.transaction(async ({ trx, onCommit }) => {
      onCommit(() => {
        throw new Error('Nothing was committed.');
      });
      await trx('checked_children').insert({ id: 1, parent: 404 });
      return 'done';
    });

  test('a commit that fails is an error', async () => {
    await expect(failToCommit()).rejects.toThrow(/foreign key/i);
  });

  test('a commit that fails by hand is an error', async () => {
    const transaction = await app().strapi.db.transaction();
    await transaction.get()('checked_children').insert({ id: 1, parent: 404 });
    await expect(transaction.commit()).rejects.toThrow(/foreign key/i);
  });

  test('after a commit that failed the next transaction stands by itself', async () => {
    await expect(failToCommit()).rejects.toThrow();
    await app().strapi.db.transaction(({ trx }) => trx('checked_parents').insert({ id: 7 }));
    expect(await app().strapi.db.connection('checked_children')).toEqual([]);
    expect(await app().strapi.db.connection('checked_parents').where({ id: 7 })).toHaveLength(1);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('The network is gone.'))],
    [
      'throws',
      () => {
        throw new Error('The network is gone.');
      },
    ],
  ])('what happens after a commit and %s is logged, and the commit stands', async (_how, hook) => {
    const logged = jest.spyOn(app().strapi.log, 'error').mockReturnValue(app().strapi.log);
    const result = await app().strapi.db.transaction(async ({ onCommit }) => {
      onCommit(hook);
      return 'done';
    });
    expect(result).toBe('done');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(logged).toHaveBeenCalledWith('After a transaction: The network is gone.');
    logged.mockRestore();
  });

  test('a transaction goes on after an error that was passed over, or tells that nothing was committed', async () => {
    const { strapi, database } = app();
    const outcome = await strapi.db
      .transaction(async ({ trx }) => {
        await trx('checked_parents').insert({ id: 20 });
        await trx('checked_parents')
          .insert({ id: 20 })
          .catch(() => 'passed over');
      })
      .then(
        () => 'done',
        () => 'told'
      );
    const written = await strapi.db.connection('checked_parents').where({ id: 20 });
    // SQLite undoes a statement, PostgreSQL the whole transaction.
    expect({ outcome, written: written.length }).toEqual(
      database === 'sqlite' ? { outcome: 'done', written: 1 } : { outcome: 'told', written: 0 }
    );
  });

  test('an error of the database does not repeat the statement', async () => {
    const query = app().strapi.db.connection('checked_parents').insert({ id: 'secret', nothing: 1 });
    const error: Error = await query.then(
      () => new Error('It was written.'),
      (each) => each
    );
    expect(error.message).toMatch(/nothing/);
    expect(error.message).not.toMatch(/insert|secret/);
  });
});

describe('a SQLite disk that gets full in a transaction', () => {
  let app: App;
  beforeAll(async () => {
    app = await bootStrapi('sqlite');
    await app.strapi.db.connection.raw('CREATE TABLE filled (id INTEGER PRIMARY KEY, body TEXT)');
    await app.strapi.db.connection.raw('PRAGMA max_page_count = 1'); // the file cannot grow
  }, 120_000);
  afterAll(() => app.close());

  const tooMuch = { id: 1, body: 'x'.repeat(2_000_000) };

  test('nothing that was sent with what did not fit is written', async () => {
    const both = app.strapi.db.transaction(({ trx }) =>
      Promise.all([trx('filled').insert(tooMuch), trx('filled').insert({ id: 2, body: '' })])
    );
    await expect(both).rejects.toThrow(/full|nothing of it was written/);
    expect(await app.strapi.db.connection('filled')).toEqual([]);
  });

  test('nothing that comes after what did not fit is written', async () => {
    const both = app.strapi.db.transaction(async ({ trx }) => {
      await trx('filled')
        .insert(tooMuch)
        .catch(() => 'passed over');
      await trx('filled').insert({ id: 3, body: '' });
    });
    await expect(both).rejects.toThrow(/full/);
    expect(await app.strapi.db.connection('filled')).toEqual([]);
  });

  test('what comes for itself is written where there is room', async () => {
    await app.strapi.db.transaction(({ trx }) => trx('filled').insert({ id: 4, body: '' }));
    expect(await app.strapi.db.connection('filled').pluck('id')).toEqual([4]);
  });
});

interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): { get(): unknown };
  close(): void;
}

/** The driver itself, as another program would use it; it comes without types. */
const open = (file: string) => new (jest.requireActual<new (file: string) => Sqlite>('better-sqlite3'))(file);

describe('a SQLite file that another process reads', () => {
  let app: App;
  beforeAll(async () => {
    app = await bootStrapi('sqlite');
  }, 120_000);
  afterAll(() => app.close());

  test('a write that could not be committed is refused, and the next one is its own', async () => {
    const reader = open(process.env.DATABASE_FILENAME as string);
    reader.exec('BEGIN');
    reader.prepare('SELECT COUNT(*) FROM indicators').get();
    const create = (code: string) => app.strapi.documents(INDICATOR).create({ data: indicator(code) });
    await expect(create('while-read')).rejects.toThrow(/cơ sở dữ liệu/);
    reader.exec('COMMIT');
    reader.close();

    await create('afterwards');
    const codes = await app.strapi.db.query(INDICATOR).findMany({ select: ['code'] });
    expect(codes.map(({ code }: { code: string }) => code)).toEqual(['afterwards']);
  }, 60_000);
});
