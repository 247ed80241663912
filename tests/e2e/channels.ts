/** A small site for each way in which an owner may want to be told of mistakes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/command/exit.ts';
import { serveFolder } from '../../scripts/site/serve.ts';
import { runTool } from '../../scripts/test/tool.ts';
import { test as base } from './fixtures.ts';

/** How long a worker may take to build a site, in milliseconds. */
const patience = 180_000;

/** What `site.yml` names as the channel. */
const channels = {
  mail: '{ label: Report a mistake, href: "mailto:help@shop.example" }',
  issue: '{ label: Report a mistake, href: "https://git.example/a/b/issues" }',
  webhook: '{ label: Report a mistake, webhook: "https://hooks.example/report" }',
};

const article = `# The kettle stays cold

The water does not get warm.

## Error messages

- No power

## How to fix it

### Plug it in {#plug}

Put the plug into the socket.

### Press the button {#press}

Press the button until it stays down.

## FAQ

### Does it need water?

Yes, a cup at least.
`;

type Sites = Record<keyof typeof channels, string>;

/** The address of each site's home page; a worker builds a site when it first needs it. */
export const test = base.extend<object, Sites>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  mail: [({}, use) => serve('mail', use), { scope: 'worker', timeout: patience }],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  issue: [({}, use) => serve('issue', use), { scope: 'worker', timeout: patience }],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  webhook: [({}, use) => serve('webhook', use), { scope: 'worker', timeout: patience }],
});

async function serve(channel: keyof typeof channels, use: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-channel-'));
  try {
    const content = join(folder, 'content');
    mkdirSync(join(content, 'guides'), { recursive: true });
    writeFileSync(join(content, 'guides/kettle.md'), article);
    writeFileSync(join(content, 'site.yml'), `feedback: ${channels[channel]}\n`);
    const out = join(folder, 'out');
    const options = ['--content', content, '--out', out];
    const { code, said } = await runTool(join(projectFolder, 'scripts/build.ts'), options, { NODE_ENV: 'production' });
    if (code !== 0) throw new Error(said);
    const server = await serveFolder(out);
    await use(server.url);
    await server.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
