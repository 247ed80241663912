/** What a step code's page says, as the release room writes it: a page that leads on at once, with one link. */

/** The step that a code leads to. */
export interface Signpost {
  title: string;
  /** BCP 47 language of the title. */
  lang: string;
  /** Root-relative address. */
  address: string;
}

/** The step that a page leads to; undefined for any other page, such as one that a host shows for addresses it does not know. */
export function readSignpost(html: string): Signpost | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const link = page.querySelector('head:has(meta[http-equiv="refresh"]) + body main a[href^="/"]');
  return link
    ? { title: link.textContent, lang: (link as HTMLElement).lang, address: link.getAttribute('href')! }
    : undefined;
}
