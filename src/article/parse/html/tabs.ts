/** Parts of a page of which one is shown at a time, each under a name in a row above. */
import type { Root } from 'hast';
import { attribute, findAll, make, takeOut, textOf } from './element.ts';

/** Puts the name of each part at its beginning, in bold, and takes out the rows of names of which each has a part. */
export function nameTabPanels(page: Root): void {
  const rows = findAll(page, (element) => attribute(element, 'role') === 'tablist');
  if (rows.length === 0) return;
  const panels = findAll(page, (element) => attribute(element, 'role') === 'tabpanel');
  const tabs = rows.flatMap((row) => findAll(row, (element) => attribute(element, 'role') === 'tab'));
  // Names and parts stand in one order, or they cannot be told apart.
  const shown = (texts: string[]) => texts.join('').replaceAll(' ', '');
  if (tabs.length !== panels.length || shown(tabs.map(textOf)) !== shown(rows.map(textOf))) return;
  for (const [index, tab] of tabs.entries())
    if (textOf(tab)) panels[index]?.children.unshift(make('p', [make('strong', tab.children, tab)], tab));
  const named = new Set<unknown>(rows);
  takeOut(page, (node) => named.has(node));
}
