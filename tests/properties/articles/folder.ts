/** A content folder of generated articles. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf } from './article.ts';

/** Writes the articles of the seeds 0 to `count` - 1 into `guides/` below `folder`. */
export function writeGenerated(folder: string, count: number): void {
  const guides = join(folder, 'guides');
  mkdirSync(guides, { recursive: true });
  for (let seed = 0; seed < count; seed++) {
    const { name, source } = articleOf(seed);
    writeFileSync(join(guides, name), source);
  }
}
