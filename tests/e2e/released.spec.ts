/** Links of every kind that an older build has released, after the articles were edited: each leads to what it was released for. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Running, serveFolder } from '../../scripts/site/serve.ts';
import { runTool } from '../../scripts/test/tool.ts';
import type { Ledger } from '../../src/permalinks/index.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ mode: 'default', timeout: 300_000 });

/** Each entry has a word of its own in its text, by which it is known wherever it goes. */
const door = `# The garage door does not open

The motor hums, or nothing moves at all.

## What it shows

- E12: motor blocked
- E31: no signal

## Causes

- **Dirt in the rail.** Leaves stop the wheels, quokka.
- **An empty battery.** The remote sends nothing then, axolotl.

## What you can do

### Clean the rail

Wipe the rail with a dry cloth and take leaves out of the wheels, narwhal. Worked if: the door runs by hand.

### Change the battery of the remote

Open the back of the remote with a coin and put in a new cell, pangolin. Worked if: its lamp lights up.

### Restart the motor

Pull the plug, wait ten seconds and plug it in again, okapi. Worked if: the lamp blinks twice.

### Oil the hinges

Put a drop of oil on each hinge, tapir. Worked if: nothing squeaks.

## Questions

### Can I open it by hand?

Yes: pull the red cord and lift the door, dugong.
`;

const bell = `# The bell is silent

Nobody hears you ring.

## What you can do

### Turn the volume up

Press the upper button three times, ocelot. Worked if: you hear it.
`;

/** The article as its editors have it two years later. */
const edited = door
  .replace('### Clean the rail', '### Get every leaf off the track')
  .replace(/### Change the battery[\s\S]*?lights up\.\n\n/, '')
  .replace(/### Oil the hinges[\s\S]*?squeaks\.\n\n/, '')
  .replace('Pull the plug, wait ten seconds', 'Unplug the motor at the wall, wait half a minute')
  .replace(
    '## What you can do\n',
    '## Try this {#what-you-can-do}\n\n### Look at the lamp\n\nSee whether it is lit, ibex. Worked if: you know.\n',
  )
  .replace('### Can I open it by hand?', '### What if the power is out?')
  .replace('- **Dirt in the rail.** Leaves stop the wheels, quokka.\n', '');

let folder: string;
let server: Running;
let released: { entries: { kind: string; id: string; guide: string; title: string; addresses: string[] }[] };

async function run(command: string, ...options: string[]): Promise<void> {
  const { code, said } = await runTool(join(import.meta.dirname, `../../scripts/${command}.ts`), options, {
    NODE_ENV: 'production',
  });
  expect(code, said).toBe(0);
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'waymark-released-'));
  const content = join(folder, 'content');
  const [older, newer] = [join(folder, 'older'), join(folder, 'newer')];
  mkdirSync(join(content, 'guides'), { recursive: true });
  writeFileSync(join(content, 'guides/door.md'), door);
  writeFileSync(join(content, 'guides/bell.md'), bell);
  await run('release', '--content', content, '--out', older);
  released = JSON.parse(readFileSync(join(older, 'api/v1/permalinks.json'), 'utf8'));

  writeFileSync(join(content, 'guides/door.md'), edited);
  renameSync(join(content, 'guides/bell.md'), join(content, 'guides/chime.md'));
  edit(join(content, 'permalinks/door.json'), (ledger) => {
    for (const entry of ledger.entries) {
      if (entry.id === 'oil-the-hinges') Object.assign(entry, { retired: 'Oil gums up the hinges.' });
      if (entry.id === 'change-the-battery-of-the-remote') entry.movedTo = 'chime#turn-the-volume-up';
      if (entry.id === 'dirt-in-the-rail') entry.movedTo = 'an-empty-battery';
    }
  });
  edit(join(content, 'permalinks/bell.json'), (ledger) => Object.assign(ledger, { movedTo: 'chime' }));
  await run('check', '--content', content, '--against', older);
  await run('build', '--content', content, '--out', newer);
  server = await serveFolder(newer);
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function edit(path: string, change: (ledger: Ledger) => void): void {
  const ledger = JSON.parse(readFileSync(path, 'utf8'));
  change(ledger);
  writeFileSync(path, JSON.stringify(ledger, null, 1));
}

/** What stands where each released entry leads now; of the others, what they were released with. */
const now: Record<string, string> = {
  'door#clean-the-rail': 'narwhal',
  'door#change-the-battery-of-the-remote': 'ocelot',
  'door#restart-the-motor': 'okapi',
  'door#oil-the-hinges': 'Oil gums up the hinges.',
  'door#can-i-open-it-by-hand': 'dugong',
  'door#dirt-in-the-rail': 'axolotl',
  'door#an-empty-battery': 'axolotl',
  'bell#turn-the-volume-up': 'ocelot',
  'door#e12-motor-blocked': 'E12: motor blocked',
  'door#e31-no-signal': 'E31: no signal',
  'door#what-you-can-do': 'ibex',
  'bell#what-you-can-do': 'ocelot',
};

test('every address of every entry leads to what it was released for, in a fresh browser', async ({ browser }) => {
  const known = released.entries.filter(({ guide, id }) => now[`${guide}#${id}`] !== undefined);
  expect(known.map(({ kind }) => kind).sort()).toEqual(
    ['cause', 'cause', 'faq', 'section', 'section', ...Array(5).fill('step'), 'variant', 'variant'].sort(),
  );
  for (const { guide, id, addresses } of known) {
    const expected = now[`${guide}#${id}`];
    for (const address of addresses) {
      const page = await browser.newPage();
      await page.goto(server.url + address.slice(1));
      // A page that leads on is left as soon as it is there.
      await expect.poll(() => textAt(page), { message: `${address} leads to “${expected}”` }).toContain(expected);
      await page.close();
    }
  }
});

/** The text of the place that the address names: its entry, or of an old id the one behind it; else the whole page. */
async function textAt(page: Page): Promise<string> {
  return await page
    .evaluate(() => {
      const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
      const alias = target?.closest('.alias');
      const place = (alias ? alias.nextElementSibling : target) ?? document.querySelector('main');
      return place?.textContent ?? '';
    })
    .catch(() => '');
}
