import { expect, it } from 'vitest';
import type { Fate } from '../../../src/guide/index.ts';
import { codePages } from '../../../src/release/redirects/codes.ts';
import { entryHere, published, smallSite } from '../collections.ts';

const { site } = smallSite();

/** The page of the code 417203, of a step `old` of the guide `g` with a fate. */
function page(fate: Fate, where = { base: '/p/', origin: undefined as string | undefined }) {
  const entries = [
    entryHere('step', 'old', 'Reload <once>', { code: '417203', fate }),
    entryHere('variant', 'v', '502 Bad Gateway'),
  ];
  const pages = codePages({ site, permalinks: [published({ entries }), published({ id: 'h', lang: 'de' })] }, where);
  expect(Array.from(pages.keys())).toEqual(['s/417203/index.html']);
  return pages.get('s/417203/index.html')!;
}

/** The links of a page's main part. */
function links(html: string) {
  return html.match(/<a .*?<\/a>/g);
}

it('leads to the step, with its title as the one link', () => {
  const { guide, html } = page({ status: 'here' });
  expect(guide).toBe('g');
  expect(html).toContain('<title>Step 417 203</title>');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/p/g/steps/old/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<meta name="generator" content="Waymark');
  expect(links(html)).toEqual(['<a href="/p/g/steps/old/" lang="en-GB" dir="auto">Reload &lt;once></a>']);
  expect(page({ status: 'here' }, { base: '/', origin: 'https://h.example' }).html).toContain(
    '<link rel="canonical" href="https://h.example/g/steps/old/">',
  );
});

it('leads to the new place of a step that has moved, and belongs to the guide that has it', () => {
  const to = { guide: 'h', title: 'Neu laden', entry: { kind: 'step' as const, id: 'neu' } };
  const { guide, html } = page({ status: 'moved', to });
  expect(guide).toBe('h');
  expect(links(html)).toEqual(['<a href="/p/h/steps/neu/" lang="de" dir="auto">Neu laden</a>']);
});

it('leads to the page that says what became of a step that is no more', () => {
  const { guide, html } = page({ status: 'retired', reason: 'It never helped.' });
  expect(guide).toBe('g');
  expect(html).toContain('What became of it:');
  expect(links(html)).toEqual(['<a href="/p/g/steps/old/" lang="en-GB" dir="auto">Reload &lt;once></a>']);
});
