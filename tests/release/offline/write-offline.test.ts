import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeOffline } from '../../../src/release/offline/write-offline.ts';

it('writes a worker that carries the manifest, the same bytes every time, also over its own output', async () => {
  const out = await mkdtemp(join(tmpdir(), 'waymark-offline-'));
  try {
    await mkdir(join(out, 'g'));
    await writeFile(join(out, 'index.html'), 'home');
    await writeFile(join(out, 'g/index.html'), 'guide');
    await mkdir(join(out, 'g/causes'));
    await writeFile(join(out, 'g/causes/index.html'), 'answered with a redirect by some hosts');
    const read = async () => {
      await writeOffline(out, {
        guides: new Set(['g']),
        codes: new Map(),
        forwarded: new Set(['g/causes/index.html']),
      });
      return [await readFile(join(out, 'sw.js'), 'utf8'), await readFile(join(out, '_offline/g.json'), 'utf8')];
    };
    const first = await read();
    expect(first[0]).toMatch(/small:!0/);
    expect(Object.keys(JSON.parse(first[1]!))).toEqual(['g/']);
    expect(await read()).toEqual(first);
  } finally {
    await rm(out, { recursive: true });
  }
});
