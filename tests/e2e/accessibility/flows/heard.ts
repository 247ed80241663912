/** What a screen reader has to tell, from the accessibility tree: roles, names and states, one after the other. */
import { expect, type Locator } from '@playwright/test';
import { parse } from 'yaml';

type Node = string | Record<string, string | Node[]>;

/**
 * All that stands in an element as lines such as `heading "Search" [level=2]`, in the order of reading; what only groups is a line as
 * well, and how deep it groups is left out.
 */
export async function heard(element: Locator): Promise<string[]> {
  return lines(parse(await element.ariaSnapshot()) ?? []);
}

function lines(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    return Object.entries(node)
      .filter(([key]) => !key.startsWith('/'))
      .flatMap(([key, value]) => (Array.isArray(value) ? [key, ...lines(value)] : [`${key}: ${value}`]));
  });
}

/** Fails unless each of `wanted` is told after the one before it; there may be more between them. */
export function expectInOrder(told: string[], wanted: (string | RegExp)[]): void {
  let from = 0;
  for (const one of wanted) {
    const index = told.findIndex((line, at) => at >= from && (typeof one === 'string' ? line === one : one.test(line)));
    const rest = told.slice(from, from + 60).join('\n');
    expect(index, `${one} is not told in its order. What is told from there:\n${rest}`).toBeGreaterThanOrEqual(0);
    from = index + 1;
  }
}

/** What an element that speaks by itself has said since it was there, each time anew; it must be there, and quiet, before. */
export async function listenTo(region: Locator): Promise<() => Promise<string[]>> {
  await expect(region).toBeAttached();
  const record = await region.evaluateHandle((node) => {
    const said: string[] = [];
    new MutationObserver(() => {
      const text = node.textContent?.trim();
      if (text) said.push(text);
    }).observe(node, { childList: true, characterData: true, subtree: true });
    return said;
  });
  return () => record.jsonValue();
}
