/** `permalinks.json`: every address that the site has promised, and where it leads. */
import { z } from 'zod';
import { type Addresses, addresses, destinationAddress, entryAddress } from '../addresses.ts';
import { entryKind, type Fate, type Permalink, type PublishedGuide } from '../permalink.ts';
import type { Guide } from '../schema.ts';
import { id, url } from './fields.ts';
import { file } from './file.ts';
import { code } from './steps.ts';

const paths = z
  .array(url)
  .describe('All addresses that link to it, from the root of the site: below the base path and without it.');

const fate = {
  status: z
    .enum(['here', 'moved', 'retired'])
    .describe('Whether it is where its addresses say, is elsewhere, or is no more.'),
  to: url.optional().describe('If it has moved: the root-relative address at which it is, base path included.'),
  reason: z.string().optional().describe('If it is no more: why.'),
  instead: url.optional().describe('If it is no more: the address of what to read instead, base path included.'),
};

const guide = z.object({
  id: id.describe('Its id, unique in the site.'),
  title: z.string().describe('Its title; of a guide that is not here, the last it had.'),
  ...fate,
  released: z.iso.date().optional().describe('The day of the latest release that changed it; absent before its first.'),
  addresses: paths,
});

const entry = z.object({
  guide: id.describe('Id of the guide that it was published in.'),
  kind: entryKind.describe('What it is.'),
  id: id.describe('Its id, unique in its guide.'),
  title: z.string().describe('Its title, message or question; of an entry that is not here, the last it had.'),
  code: code.optional().describe('Of steps: six digits that name the step in the whole site for good.'),
  ...fate,
  revision: z.int().positive().describe('Counts from 1; one more with each release that changed its text.'),
  published: z.iso.date().optional().describe('The day of the release that promised it; absent before that.'),
  changed: z.iso
    .date()
    .optional()
    .describe('The day of the release that changed its text last; absent before its first.'),
  addresses: paths,
});

const redirect = z.object({
  from: z.string().describe('An address at which an article was before it was here, as its author wrote it.'),
  to: url.describe('Root-relative address of the guide that it leads to, base path included.'),
});

const content = {
  base: url.describe('The base path that this site is served below.'),
  redirects: z.array(redirect).describe('Old addresses that lead here, sorted.'),
  guides: z.array(guide).describe('All guides that have or had an address, by id.'),
  entries: z.array(entry).describe('All entries that have or had an address, by guide, kind and id.'),
};

export const permalinks = file(
  'Permalinks',
  'Every address that a Waymark site has promised, and where it leads.',
  content,
);

const record = z.object(content);
/** What `permalinks.json` holds. */
export type PermalinkRecord = z.infer<typeof record>;

/**
 * Every address of a site: what was published, and where it leads.
 *
 * @param published What was published of each guide, also of those that are no more.
 * @param guides The guides that are here, with the old addresses that lead to them.
 * @param base Path the site is served below. `url`s begin with it; `addresses` stand without it, so that the records of a site at two
 *   base paths can be compared.
 * @returns The record, sorted; the same for the same guides in any order.
 */
export function permalinkRecord(
  published: PublishedGuide[],
  guides: Pick<Guide, 'id' | 'redirectFrom'>[],
  base: string,
): PermalinkRecord {
  const site = addresses(base);
  const redirects = guides.flatMap(({ id, redirectFrom }) =>
    [...new Set(redirectFrom)].map((from) => ({ from, to: site.guide(id) })),
  );
  const entries = published.flatMap(({ id, entries }) => entries.map((permalink) => entryRecord(id, permalink, site)));
  return {
    base: site.home,
    redirects: sorted(redirects, ({ from, to }) => [from, to]),
    guides: sorted(published, ({ id }) => [id]).map((one) => guideRecord(one, site)),
    entries: sorted(entries, ({ guide, kind, id }) => [guide, kind, id]),
  };
}

function guideRecord(
  { id, title, released, fate, entries }: PublishedGuide,
  site: Addresses,
): PermalinkRecord['guides'][number] {
  const had = (kind: Permalink['kind']) => entries.some((entry) => entry.kind === kind);
  return {
    id,
    title,
    ...fateRecord(fate, site),
    ...(released && { released }),
    addresses: [
      root.guide(id),
      ...(had('cause') ? [root.causes(id)] : []),
      ...(had('faq') ? [root.faq(id)] : []),
      root.tried(id),
      root.sheet(id),
      root.reply(id),
      root.markdown(id),
    ],
  };
}

function entryRecord(guide: string, permalink: Permalink, site: Addresses): PermalinkRecord['entries'][number] {
  const { kind, id, title, code, revision, published, changed, fate } = permalink;
  const places = [entryAddress(root, kind, guide, id), root.guide(guide, id), ...(code ? [root.code(code)] : [])];
  return {
    guide,
    kind,
    id,
    title,
    ...(code && { code }),
    ...fateRecord(fate, site),
    revision,
    ...(published && { published }),
    ...(changed && { changed }),
    addresses: [...new Set(places)],
  };
}

function fateRecord(
  fate: Fate,
  site: Addresses,
): { status: Fate['status']; to?: string; reason?: string; instead?: string } {
  const { status } = fate;
  if (status === 'moved') return { status, to: destinationAddress(site, fate.to) };
  if (status === 'here') return { status };
  return { status, reason: fate.reason, ...(fate.instead && { instead: destinationAddress(site, fate.instead) }) };
}

/** The addresses of a site at the root of its host. */
const root = addresses('/');

function sorted<Item>(items: Item[], keys: (item: Item) => string[]): Item[] {
  // No key holds a NUL, and none sorts before it.
  return items
    .map((item) => ({ item, key: keys(item).join('\0') }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}
