/** The matcher's index as files of the output, which the page fetches when a reader pastes something. */
import { matchFolder, type SettledGuide } from '../guide/index.ts';
import { buildIndex } from '../matcher/index.ts';
import type { PublicText } from './write-public.ts';

/** `root.json`, and a file for each shard of a site that has several. */
export function matchIndex(guides: readonly SettledGuide[]): PublicText[] {
  const { root, shards } = buildIndex(guides);
  const file = (name: string | number, content: unknown) => ({
    to: `${matchFolder}/${name}.json`,
    text: JSON.stringify(content),
  });
  return [file('root', root), ...(root.only ? [] : shards.map((shard, number) => file(number, shard)))];
}
