/** What inputs that are known to be slow to read cost, and ordinary articles as long, each compiled in a process of its own. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ordinaryMarkdown, ordinaryText } from '../../tests/compile/pathological/ordinary.ts';
import { shapes } from '../../tests/compile/pathological/shapes.ts';
import { projectFolder } from '../command/exit.ts';
import { temporaryFolder } from '../command/temporary.ts';
import type { Measured } from './measured.ts';

const sizes = [10_000, 100_000, 1_000_000];

/** In seconds, and in megabytes. */
const most = { cpu: 5, peak: 512 };

/** Prints each shape, format and size with what came of it, its CPU seconds and its peak of memory; gives the worst. */
export async function pathological(): Promise<Record<string, number>> {
  const folder = temporaryFolder('pathological');
  const sets = { '.md': ordinaryMarkdown, '.txt': ordinaryText };
  const all: Measured[] = [];
  const measure = async (name: string, format: string, text: string) => {
    const file = join(folder, `article${format}`);
    writeFileSync(file, text);
    const measured = await compiled(file);
    const { outcome, cpu, peak } = measured;
    const over = cpu > most.cpu || peak > most.peak ? '  OVER' : '';
    console.log(`${name} ${format} ${text.length}: ${outcome}, ${cpu.toFixed(1)} s, ${peak} MB${over}`);
    all.push(measured);
    return measured;
  };
  let refused = 0;
  for (const [format, set] of Object.entries(sets)) {
    for (const [name, make] of Object.entries(set)) {
      const { outcome } = await measure(`ordinary: ${name}`, format, make(900_000));
      if (outcome !== 'read') refused++;
    }
    for (const [name, make] of Object.entries(shapes)) {
      for (const size of sizes) await measure(name, format, make(size));
    }
  }
  return {
    inputs: all.length,
    'most CPU seconds': Math.max(...all.map(({ cpu }) => cpu)),
    'most memory in MB': Math.max(...all.map(({ peak }) => peak)),
    'over a limit': all.filter(({ cpu, peak }) => cpu > most.cpu || peak > most.peak).length,
    'ordinary articles refused': refused,
  };
}

async function compiled(file: string): Promise<Measured> {
  const script = join(projectFolder, 'scripts/bench/measured.ts');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, file], { encoding: 'utf8' });
    return JSON.parse(stdout);
  } catch (error) {
    return { outcome: `DIED: ${String(error).slice(0, 200)}`, messages: 0, cpu: 0, peak: most.peak + 1 };
  }
}
