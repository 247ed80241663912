/** Where an old address, or the address of a step's code, leads. */
import {
  type Addresses,
  destinationAddress,
  entryAddress,
  type Permalink,
  type PublishedGuide,
} from '../../guide/index.ts';

/** A place of the site, as a link names it. */
export interface Goal {
  title: string;
  /** BCP 47 tag of the title, where it is not the site's. */
  lang?: string | undefined;
  /** Root-relative address. */
  target: string;
}

/** What a published guide needs to say to be led to. */
export type Languages = ReadonlyMap<string, string | undefined>;

/** The language of each guide that names one, by the guide's id. */
export function languagesOf(published: readonly PublishedGuide[]): Languages {
  return new Map(published.map(({ id, lang }) => [id, lang]));
}

/** Where an entry is to be found now; of one that is retired, the page that says so, at its own address. */
export function goalOf({ kind, id, title, fate }: Permalink, guide: string, at: Addresses, languages: Languages): Goal {
  return fate.status === 'moved'
    ? { title: fate.to.title, lang: languages.get(fate.to.guide), target: destinationAddress(at, fate.to) }
    : { title, lang: languages.get(guide), target: entryAddress(at, kind, guide, id) };
}
