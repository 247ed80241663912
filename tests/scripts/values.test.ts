import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../scripts/command/exit.ts';
import { readArticleFile, readBase, readContentFolder, readPort, readSite } from '../../scripts/command/values.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-values-'));
writeFileSync(join(folder, 'a.txt'), '');
writeFileSync(join(folder, 'a.pdf'), '');
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

describe('readContentFolder', () => {
  it('takes a folder relative to where the caller stands', () => {
    vi.stubEnv('INIT_CWD', folder);
    expect(readContentFolder('.')).toBe(folder);
  });

  it.each(['absent', 'a.txt'])('refuses %s', (name) => {
    expect(() => readContentFolder(join(folder, name))).toThrow(CallError);
  });
});

describe('readArticleFile', () => {
  it('takes a file of a kind that can be read', () => {
    expect(readArticleFile(join(folder, 'a.txt'), ['.txt'])).toBe(join(folder, 'a.txt'));
  });

  it.each(['absent.txt', '.', 'a.pdf'])('refuses %s', (name) => {
    expect(() => readArticleFile(join(folder, name), ['.txt'])).toThrow(CallError);
  });
});

describe('readBase', () => {
  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['/p/', '/p/'],
    ['a/b', '/a/b/'],
  ])('reads %s as %s', (option, base) => {
    expect(readBase(option)).toBe(base);
  });

  it.each(['..', '/a/../b', 'https://example.com/', '/a b/', '/a?b', '.'])('refuses %s', (option) => {
    expect(() => readBase(option)).toThrow(CallError);
  });
});

describe('readSite', () => {
  it('takes an address without a path', () => {
    expect(readSite('https://help.example.com/')).toBe('https://help.example.com');
  });

  it.each(['help.example.com', 'ftp://example.com', 'https://example.com/help/', ''])('refuses %s', (option) => {
    expect(() => readSite(option)).toThrow(CallError);
  });
});

describe('readPort', () => {
  it('prefers the option to the environment, and that to 4321', () => {
    vi.stubEnv('PORT', '');
    expect(readPort(undefined, 4321)).toBe(4321);
    vi.stubEnv('PORT', '5000');
    expect(readPort(undefined, 4321)).toBe(5000);
    expect(readPort('6000', 4321)).toBe(6000);
  });

  it.each(['65536', '-1', '80.5', 'http', '0x50', ''])('refuses %s', (option) => {
    expect(() => readPort(option, 4321)).toThrow(CallError);
  });
});
