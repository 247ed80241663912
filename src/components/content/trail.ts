/** The way to a page, as breadcrumbs show it. */
import { at } from '../../layouts/site.ts';
import type { Words } from '../../layouts/words.ts';

/** The way to a page of a guide: the home page, then the guide. */
export function trailTo({ id, title }: { id: string; title: string }, words: Words): { label: string; href: string }[] {
  return [
    { label: words.home, href: at.home },
    { label: title, href: at.guide(id) },
  ];
}
