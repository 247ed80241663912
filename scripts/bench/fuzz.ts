/** Many more articles that something happened to than the tests have time for. */
import { survive } from '../../tests/properties/fuzz/survive.ts';

const count = 100_000;

/** So many at a time, each from a seed of its own, which a fault names. */
const batch = 1000;

/**
 * Compiles articles that were changed by chance, each twice; see `tests/properties/fuzz`.
 *
 * @throws Error that says how to make the first article again that was not survived.
 */
export async function fuzz(): Promise<Record<string, number>> {
  const start = process.cpuUsage();
  for (let seed = 1; seed * batch <= count; seed++) {
    const fault = survive({ seed, count: batch });
    if (fault) throw new Error(fault);
  }
  const { user, system } = process.cpuUsage(start);
  return { articles: count, 'articles not survived': 0, 'CPU seconds': Math.round((user + system) / 1e6) };
}
