/** What the files of the API are made from. */
import type { Addresses, PublishedGuide, SettledGuide } from '../../../guide/index.ts';

export interface ApiSource {
  /** Sorted by id. */
  guides: SettledGuide[];
  /** What was published, also of guides that are no more. */
  published: PublishedGuide[];
  site: Addresses;
  /** Where the site will be, if that is known. */
  origin: URL | undefined;
  /** BCP 47 language of guides that name none. */
  language: string;
}
