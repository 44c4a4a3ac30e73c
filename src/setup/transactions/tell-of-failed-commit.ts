/** What is used here of a knex transaction. */
interface Transaction {
  commit(value?: unknown): Promise<unknown>;
  readonly executionPromise: Promise<unknown>;
}

/** PostgreSQL names what it has done. */
interface Answer {
  readonly response?: { readonly command?: string };
}

/**
 * Makes `commit` reject when nothing was committed. Strapi begins its transactions without a container, where knex
 * resolves `commit` whatever became of COMMIT – the connection was cut, the disk is full, another process reads – and
 * keeps the failure to `executionPromise`: the caller would be told "done". And where a statement had failed and its
 * error was passed over, PostgreSQL answers COMMIT with ROLLBACK, which is no error to the driver.
 */
export function tellOfFailedCommit(trx: Transaction) {
  const commit = trx.commit.bind(trx);
  trx.commit = async (value?: unknown) => {
    const answer = (await commit(value)) as Answer | undefined;
    await trx.executionPromise;
    if (answer?.response?.command === 'ROLLBACK')
      throw new Error('Nothing was committed: a statement of the transaction had failed.');
    return answer;
  };
}
