/** A guide about a made-up error, for the tests of what answers by guides. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileArticle } from '../../../../src/compile/index.ts';
import type { SettledGuide } from '../../../../src/guide/index.ts';

const article = `# Error 733

The valve does not answer.

## Error messages

### Valve refused the handshake {#refused}

Shown by: Boiler (boiler)
Who can act: operator

### Pipe torn asunder during purge {#torn}

Shown by: Furnace (furnace)
Who can act: visitor

## Not this error

### Kettle is dry

Instead: fill it.
`;

/** The guide, with a message of `boiler`, one of `furnace`, and a look-alike. */
export async function boilerGuide(): Promise<SettledGuide> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-boiler-'));
  try {
    mkdirSync(join(folder, 'guides'));
    writeFileSync(join(folder, 'guides/error-733.md'), article);
    return (await compileArticle(join(folder, 'guides/error-733.md'), 'en')).settled;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
