import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mark, markerFile, refusal, swap } from '../../src/release/swap.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-swap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

describe('refusal', () => {
  it('allows a folder that is absent, empty, or an earlier output', async () => {
    mkdirSync(at('empty'));
    write('ours/index.html', '');
    await mark(at('ours'));
    expect(['absent', 'a/b', 'empty', 'ours'].map((path) => refusal(at(path), []))).toEqual(Array(4).fill(undefined));
  });

  it('refuses a file, and a folder with files of others', () => {
    write('file', '');
    write('theirs/index.html', '');
    write(`forged/${markerFile}`, '{"generator":"another"}');
    expect(refusal(at('file'), [])).toBe('it is a file');
    expect(refusal(at('theirs'), [])).toBe('it holds files that Waymark did not write');
    expect(refusal(at('forged'), [])).toBe('it holds files that Waymark did not write');
  });

  it('refuses an earlier output that has become a Git repository', async () => {
    write('ours/.git/HEAD', '');
    await mark(at('ours'));
    expect(refusal(at('ours'), [])).toBe('it holds a Git repository');
  });

  it('refuses a folder that is or holds what must stay, through links too', () => {
    mkdirSync(at('project/content'), { recursive: true });
    symlinkSync(at('project'), at('link'));
    const reason = 'it holds the project or the content';
    expect(refusal(at('project'), [at('project')])).toBe(reason);
    expect(refusal(folder, [at('project/content')])).toBe(reason);
    expect(refusal(at('link'), [at('project/content')])).toBe(reason);
    expect(refusal(at('project/dist'), [at('project'), at('project/content')])).toBeUndefined();
  });
});

describe('swap', () => {
  it('replaces the earlier output and leaves nothing beside it', async () => {
    write('dist/old.html', 'old');
    write('work/out/new.html', 'new');
    await swap(at('work/out'), at('dist'));
    expect(readdirSync(at('dist'))).toEqual(['new.html']);
    expect(readdirSync(folder)).toEqual(['dist', 'work']);
    expect(readdirSync(at('work'))).toEqual([]);
  });

  it('makes the folders above a new output', async () => {
    write('out/new.html', 'new');
    await swap(at('out'), at('a/b/dist'));
    expect(readFileSync(at('a/b/dist/new.html'), 'utf8')).toBe('new');
  });

  it('leaves the earlier output as it was when there is nothing to put in its place', async () => {
    write('dist/old.html', 'old');
    await expect(swap(at('work/out'), at('dist'))).rejects.toThrow('ENOENT');
    expect(readFileSync(at('dist/old.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('replaces what a link leads to, not the link', async () => {
    write('real/old.html', 'old');
    symlinkSync(at('real'), at('dist'));
    write('out/new.html', 'new');
    await swap(at('out'), at('dist'));
    expect(readdirSync(at('real'))).toEqual(['new.html']);
  });
});
