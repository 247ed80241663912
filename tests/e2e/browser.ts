/** The browser that the tests drive: an installed Chrome or Chromium, else the one inside an npm package. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const project = join(import.meta.dirname, '../..');
const work = join(project, '.waymark');

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * How Playwright is to launch the browser.
 * The first call on a machine without a browser takes a few seconds to unpack one below `.waymark/`.
 */
export function browserLaunch(): LaunchOptions {
  const found = installed.find((path) => path && existsSync(path));
  if (found) return { executablePath: found, chromiumSandbox: sandboxed() };
  const packaged = packagedLaunch();
  if (packaged) return packaged;
  throw new Error(
    'The browser tests need Chrome or Chromium: install one, or name it in the environment as CHROME_PATH.',
  );
}

/**
 * How Playwright is to launch the browser of the npm package, whatever else is installed, with the fonts of the package alone: what it shows
 * is then the same on every machine. Undefined where that browser cannot run.
 */
export function packagedLaunch(): LaunchOptions | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = unpacked();
  const executablePath = join(folder, 'chromium');
  return { executablePath, chromiumSandbox: sandboxed(), env: { ...process.env, ...missing(folder, executablePath) } };
}

/** Whether Chromium's own sandbox stays on: it has none for root. */
function sandboxed(): boolean {
  return process.platform === 'linux' && process.getuid?.() !== 0;
}

/** The folder of the unpacked browser. It gets its name only once it is complete. */
function unpacked(): string {
  const manifest = join(project, 'node_modules/@sparticuz/chromium/package.json');
  const folder = join(work, `chromium-${JSON.parse(readFileSync(manifest, 'utf8')).version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(work, { recursive: true });
  const incoming = mkdtempSync(join(work, 'chromium-new-'));
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack-chromium.mjs')], {
      env: { ...process.env, TMPDIR: incoming },
    });
    renameSync(incoming, folder);
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** What the system lacks of libraries, taken from the package, and the package's fonts. */
function missing(folder: string, executable: string): Record<string, string> {
  const libraries = join(folder, 'al2023/lib');
  const starts = spawnSync(executable, ['--version']).status === 0;
  return {
    ...(!starts && { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }),
    FONTCONFIG_FILE: fontsFile(folder),
  };
}

function fontsFile(folder: string): string {
  const file = join(folder, 'waymark-fonts.conf');
  const fonts = join(folder, 'fonts/fonts');
  writeFileSync(file, `<fontconfig><dir>${fonts}</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`);
  return file;
}
