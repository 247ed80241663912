/** The text that a link brings to the search, as `#q=…` or `?q=…`. */

/** Takes the text out of the address, so that nothing that is asked for later carries it; empty where there is none. */
export function takeArrivedText(): string {
  const url = new URL(location.href);
  const inHash = url.hash.startsWith('#q=');
  const text = (inHash ? new URLSearchParams(url.hash.slice(1)) : url.searchParams).get('q');
  if (text === null) return '';
  if (inHash) url.hash = '';
  url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
  return text;
}
