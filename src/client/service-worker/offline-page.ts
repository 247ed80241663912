/** The page that stands for one that is not kept, while there is no connection. */
import { offlineHome, offlineText, offlineTitle } from '../words.ts';

/** A small page without scripts or styles that leads back to `root`, the address of the home page, which is always kept. */
export function offlinePage(root: string): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${offlineTitle}</title>
<main><h1>${offlineTitle}</h1><p>${offlineText}</p><p><a href="${encodeURI(root)}">${offlineHome}</a></p></main></html>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
