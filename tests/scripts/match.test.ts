import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'waymark-match-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = `---
title: Error 733
summary: The valve does not answer.
status: "733"
---

The valve of the boiler does not answer.

## Error messages

### Valve refused the handshake {#refused}

Shown by: Boiler (boiler)
Who can act: operator

## How to fix it: for operators

### Turn the valve {#turn}

Turn it by hand.

Worked if: The boiler hums.
`;

beforeAll(() => {
  for (const [name, text] of [
    ['good', article],
    ['faulty', ''],
  ] as const) {
    mkdirSync(join(folder, name, 'guides'), { recursive: true });
    writeFileSync(join(folder, name, 'guides/error-733.md'), text);
  }
  mkdirSync(join(folder, 'empty'));
});

/** Runs the command as npm would have; `read` is how much of the answers is waited for before the pipe is closed. */
async function match(argv: string[], input: string, read: 'all' | 'first' = 'all') {
  const child = spawn(process.execPath, ['scripts/match.ts', ...argv], { stdio: 'pipe' });
  // Who ends before all is read closes the pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = new Promise<number | null>((done) => child.once('exit', done));
  const said = text(child.stderr);
  if (read === 'first') child.stdout.once('data', () => child.stdout.destroy());
  const out = read === 'first' ? '' : await text(child.stdout);
  return { code: await code, said: await said, answers: out.split('\n').slice(0, -1) };
}

describe('npm run match', () => {
  const good = ['--content', join(folder, 'good')];

  it('answers each line in order, bad ones with what is wrong, and ends with 0', async () => {
    const input = `\ufeff{"text":"Valve refused the handshake"}\r\nnonsense\n\n{"text":"a quiet \u2028 day \\udfff"}`;
    const { code, said, answers } = await match(good, input);
    expect(said).toBe('');
    expect(answers.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ verdict: 'match', guide: 'error-733', variant: 'refused', producer: 'boiler' }),
      { error: expect.stringContaining('no JSON') },
      { error: expect.stringContaining('empty line') },
      expect.objectContaining({ verdict: 'unknown', guide: null, variant: null, producer: null, producers: [] }),
    ]);
    expect(code).toBe(0);
  });

  it('answers nothing to nothing', async () => {
    expect(await match(good, '')).toEqual({ code: 0, said: '', answers: [] });
  });

  it('ends quietly when nobody reads on', async () => {
    const input = '{"text":"Valve refused the handshake"}\n'.repeat(20_000);
    expect(await match(good, input, 'first')).toMatchObject({ code: 0, said: '' });
  });

  it('answers nothing from content with errors, and says them', async () => {
    const { code, said, answers } = await match(['--content', join(folder, 'faulty')], '{"text":"502"}\n');
    expect(answers).toEqual([]);
    expect(said).toMatch(/guides\/error-733\.md:1:1 error /);
    expect(code).toBe(1);
  });

  it.each([
    ['an unknown option', ['--colour'], "Unknown option '--colour'"],
    ['a folder that is not there', ['--content', join(folder, 'absent')], 'There is no folder'],
    ['a folder without guides', ['--content', join(folder, 'empty')], 'no such folder'],
    ['a file', ['--content', join(folder, 'good/guides/error-733.md')], 'is not a folder'],
  ])('ends with 2 for %s', async (_, argv, reason) => {
    const { code, said, answers } = await match(argv, '{"text":"502"}\n');
    expect(said).toContain(reason);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(answers).toEqual([]);
    expect(code).toBe(2);
  });
});
