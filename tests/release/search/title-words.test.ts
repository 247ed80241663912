import { expect, it } from 'vitest';
import { titleWords } from '../../../src/release/search/title-words.ts';
import { smallSite } from '../collections.ts';

it('lists the words by which entries and those who show them are called, each once', () => {
  expect(titleWords(smallSite())).toEqual(
    ['apache', 'cause', 'error', 'fault', 'gateway', 'more', 'proxy', 'reload', 'timeout'].sort(),
  );
});

it('begins with the most frequent', () => {
  const site = smallSite();
  const [step] = site.steps;
  const titles = ['Reload', 'Reload', 'Wait for proxies', 'Wait', 'Wait'];
  expect(titleWords({ ...site, steps: titles.map((title) => ({ ...step!, title })) }).slice(0, 3)).toEqual([
    'wait',
    'reload',
    'apache',
  ]);
});
