/** How fast articles compile, without writing anything: by the command's own way, in workers. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../command/exit.ts';
import { temporaryFolder } from '../command/temporary.ts';
import { writeArticles } from './articles.ts';

/** A folder of articles compiled in a process of its own. */
interface Run {
  articles: number;
  reused: number;
  /** CPU and wall time in seconds, loading the program left out; peak of memory in megabytes. */
  cpu: number;
  wall: number;
  peak: number;
}

const counts = [10, 100, 1_000, 10_000];

export async function compiler(): Promise<Record<string, number>> {
  const folder = temporaryFolder('bench-articles');
  const figures: Record<string, number> = {};
  const run = (content: string, cache: string): Run =>
    JSON.parse(
      execFileSync(process.execPath, [join(projectFolder, 'scripts/bench/many.ts'), content, cache], {
        encoding: 'utf8',
      }),
    );
  for (const count of counts) {
    const content = join(folder, String(count));
    const bytes = writeArticles(content, count);
    const cold = run(content, join(folder, `cache-${count}`));
    const warm = run(content, join(folder, `cache-${count}`));
    const of = `of ${count}`;
    figures[`articles a second ${of}`] = Math.round(count / cold.wall);
    figures[`MB a second ${of}`] = rounded(bytes / 1e6 / cold.wall);
    figures[`CPU milliseconds an article ${of}`] = rounded((cold.cpu * 1000) / count);
    figures[`MB of memory at most ${of}`] = cold.peak;
    figures[`articles a second, nothing changed, ${of}`] = Math.round(count / warm.wall);
    figures[`compiled again, nothing changed, ${of}`] = count - warm.reused;
  }
  return figures;
}

function rounded(figure: number): number {
  return Math.round(figure * 100) / 100;
}
