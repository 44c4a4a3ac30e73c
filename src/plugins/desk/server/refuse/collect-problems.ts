import { problemsOf, refusalOf, type Problem } from './refusal';

/**
 * Does something with every item, and tells what is wrong with any of them in one error: its paths begin with the
 * list's name and the index. What is no matter of validation ends it at once.
 */
export function collectProblems<Item, Result>(
  items: readonly Item[],
  list: string,
  run: (item: Item, at: number) => Result
): Result[] {
  const problems: Problem[] = [];
  const results = items.flatMap((item, at): Result[] => {
    try {
      return [run(item, at)];
    } catch (error) {
      problems.push(...placed(error, list, at));
      return [];
    }
  });
  if (problems.length > 0) throw refusalOf(problems);
  return results;
}

/** As `collectProblems`, one after the other. */
export async function collectProblemsInTurn<Item>(
  items: readonly Item[],
  list: string,
  run: (item: Item, at: number) => Promise<void>
): Promise<void> {
  const problems: Problem[] = [];
  for (const [at, item] of items.entries()) {
    try {
      await run(item, at);
    } catch (error) {
      problems.push(...placed(error, list, at));
    }
  }
  if (problems.length > 0) throw refusalOf(problems);
}

function placed(error: unknown, list: string, at: number): Problem[] {
  const problems = problemsOf(error);
  if (!problems) throw error;
  return problems.map(({ path, message }) => ({ path: [list, String(at), ...path], message }));
}
