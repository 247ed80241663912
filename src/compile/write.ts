/** Collections to files, one JSON each, byte-identical for identical content. */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeLedger } from '../permalinks/index.ts';
import type { Compilation } from './content.ts';
import { ledgerName } from './ledgers/read-ledgers.ts';
import { matchIndex } from './match-index.ts';
import type { workFolder } from './work-folder.ts';
import { writePublic } from './write-public.ts';

/**
 * Writes the collections, the ledgers of a release and the matcher's index, and copies the owner's pages and logo and the guides' pictures, into the work folder,
 * which is emptied of earlier ones. The entries have passed their schemas.
 */
export async function writeCollections(
  { guides, copies, published, ledgers, site }: Compilation,
  content: string,
  work: ReturnType<typeof workFolder>,
): Promise<void> {
  const keyed = <Entry extends { guide: string; id: string }>(entries: Entry[]) =>
    entries.map((entry) => [`${entry.guide}/${entry.id}`, entry] as const);
  const collections = {
    guides: guides.map(({ guide }) => [guide.id, guide] as const),
    variants: guides.flatMap(({ variants }) => keyed(variants)),
    causes: guides.flatMap(({ causes }) => keyed(causes)),
    steps: guides.flatMap(({ steps }) => keyed(steps)),
    faq: guides.flatMap(({ faq }) => keyed(faq)),
    permalinks: published.map((guide) => [guide.id, guide] as const),
    site: [['site', site] as const],
  };
  await mkdir(join(work.folder, 'collections'), { recursive: true });
  for (const [name, entries] of Object.entries(collections)) {
    await writeFile(work.collection(name), `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
  }
  await rm(work.ledgers, { recursive: true, force: true });
  await mkdir(work.ledgers, { recursive: true });
  for (const ledger of ledgers) await writeFile(join(work.ledgers, ledgerName(ledger.guide)), writeLedger(ledger));
  await replaceFolder(join(content, 'pages'), work.pages);
  const logo = site.logo ? [{ from: join(content, site.logo), to: site.logo }] : [];
  await writePublic(work.public, [...logo, ...copies], matchIndex(guides));
}

async function replaceFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  if (existsSync(from)) await cp(from, to, { recursive: true });
  else await mkdir(to, { recursive: true });
}
