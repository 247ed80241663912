/** What the Markdown of a guide that is no more says: where it is now, and where each of its entries is. */
import type { PhrasingContent } from 'mdast';
import { type Addresses, type Destination, destinationAddress, type Permalink } from '../../../guide/index.ts';
import type { Words } from '../../../layouts/words.ts';
import type { FormerGuide } from '../published-guides.ts';
import { markdownOf } from './body.ts';
import { heading, labelled, link, list, paragraph, text } from './nodes.ts';

/** @param origin Where the site will be, if that is known: links are then given in full, else from the root of the host. */
export function formerMarkdown(
  { title, fate, entries }: FormerGuide,
  site: Addresses,
  { former }: Pick<Words, 'former'>,
  origin: URL | undefined,
): string {
  const to = (destination: Destination) => link(destinationAddress(site, destination), destination.title);
  const moved = fate.status === 'moved';
  const named = entries.filter((entry) => entry.title !== '');
  return markdownOf(
    [
      heading(1, text(title)),
      paragraph(text(moved ? former.guideMoved : former.guideRetired)),
      ...(moved ? [paragraph(text(`${former.now} `), to(fate.to))] : [paragraph(text(fate.reason))]),
      ...(!moved && fate.instead ? [labelled(former.instead.guide, to(fate.instead))] : []),
      ...(named.length > 0 ? [heading(2, text(moved ? former.whereNow : former.guideHeld))] : []),
      ...list(named.map((entry) => [text(entry.title), ...whereNow(entry, to)])),
    ],
    origin,
  );
}

function whereNow({ fate }: Permalink, to: (destination: Destination) => PhrasingContent): PhrasingContent[] {
  if (fate.status === 'moved') return [text(': '), to(fate.to)];
  if (fate.status === 'retired') return [text(`: ${fate.reason}`)];
  return [];
}
