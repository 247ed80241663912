/** Which responses may be kept. A captive portal, a proxy's error page or a login must never be taken for a page of the guide. */

/** What every page of ours carries in its head. */
const mark = '<meta name="generator" content="Waymark';

/**
 * Whether `response` is the file at `path` and may be kept: complete, not redirected, of the right kind, and a page only if it is ours.
 * The response's body is left unread.
 */
export async function isOurs(response: Response, path: string): Promise<boolean> {
  if (response.status !== 200 || response.redirected) return false;
  const isPage = path === '' || path.endsWith('/') || path.endsWith('.html');
  const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (isPage !== isHtml) return false;
  return !isPage || (await response.clone().text()).includes(mark);
}
