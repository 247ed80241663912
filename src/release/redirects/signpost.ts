/** A page that is nothing but a sign to another: it works on every host and without JavaScript, and is nothing to be found by. */
import manifest from '../../../package.json' with { type: 'json' };
import type { Goal } from './goal.ts';

/** What such a page says, in English. */
export interface Signpost {
  title: string;
  /** Before the links. */
  lead: string;
  /** Not empty. */
  goals: Goal[];
  /** Whether it leads to the first of its goals at once; otherwise the reader chooses. */
  leadsOn: boolean;
}

/**
 * The page as HTML.
 *
 * @param language BCP 47 tag of goals that name none.
 * @param origin Where the site will be, if that is known.
 */
export function signpostPage(
  { title, lead, goals, leadsOn }: Signpost,
  language: string,
  origin: string | undefined,
): string {
  const target = (goals as [Goal])[0].target;
  const canonical = origin === undefined ? target : new URL(target, origin).href;
  // A paragraph each, so that fingers find them apart without a style sheet.
  const links = goals.map(
    (goal) =>
      `<li><p><a href="${escaped(goal.target)}" lang="${escaped(goal.lang ?? language)}" dir="auto">${escaped(goal.title)}</a></p></li>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    // The longest word widens no phone's page.
    '<style>body{overflow-wrap:anywhere}</style>',
    // By which the service worker knows a page of the site, and keeps no other.
    `<meta name="generator" content="Waymark ${manifest.version}">`,
    ...(leadsOn
      ? [
          `<link rel="canonical" href="${escaped(canonical)}">`,
          `<meta http-equiv="refresh" content="0; url=${escaped(target)}">`,
        ]
      : []),
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    `<p>${lead}</p>`,
    `<ul>${links.join('')}</ul>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
