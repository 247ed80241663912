/** The page that stands for one that is not kept, while there is no connection. */
import { offlineHome, offlineText, offlineTitle } from '../words.ts';

/**
 * A page that says so and leads back to the home page, in the home page's own frame.
 *
 * @param root Address of the home page, which is always kept.
 * @param home The home page's HTML; without it, the page is a bare one.
 */
export function offlinePage(root: string, home = bare): Response {
  const main = `<h1>${offlineTitle}</h1><p>${offlineText}</p><p><a href="${encodeURI(root)}">${offlineHome}</a></p>`;
  const start = home.indexOf('>', home.indexOf('<main'));
  const html = `${home.slice(0, start)} lang="en">${main}${home.slice(home.lastIndexOf('</main>'))}`
    // A function, because in a plain text a `$` would have a meaning.
    .replace(/<title>[^<]*<\/title>/, () => `<title>${offlineTitle}</title>`)
    .replace(/<link rel="canonical"[^<>]*>/, '');
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title></title><main></main></html>`;
