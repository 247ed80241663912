/** Where the site will be. */
import { readSite } from '../../layouts/site.ts';

/** The address of the site, as the build or the owner's settings give it, if they do; its base path does not count. */
export async function siteOrigin(): Promise<URL | undefined> {
  const address = import.meta.env.SITE ?? (await readSite()).url;
  return address === undefined ? undefined : new URL(address);
}
