import { expect, it } from 'vitest';
import { searchRecords } from '../../../src/release/search/records.ts';
import { smallSite } from './collections.ts';

const htmlOf = (url: string) => searchRecords(smallSite()).find((record) => record.url === url)?.html;

it('has a record for the guide and every entry that says something, at its exact address', () => {
  expect(searchRecords(smallSite()).map(({ url }) => url)).toEqual([
    '/g/?kind=page',
    '/g/?kind=page#extra',
    '/g/?kind=message#like',
    '/g/errors/v/?kind=message',
    '/g/causes/?kind=cause#c',
    '/g/steps/a/?kind=step',
    '/g/faq/?kind=question#q',
  ]);
});

it('finds a message by its exact texts, codes and producer, whatever signs they hold', () => {
  const html = htmlOf('/g/errors/v/?kind=message');
  expect(html).toContain('<h1>Proxy &lt;Error&gt; &amp; more</h1>');
  for (const text of ['&lt;center&gt;nginx&lt;/center&gt;', '0x80244021', '-2145107935', 'Apache', 'Means much']) {
    expect(html).toContain(text);
  }
});

it('finds a step by the sign that it worked, and the guide by its introduction', () => {
  expect(htmlOf('/g/steps/a/?kind=step')).toContain('Pelicans');
  expect(htmlOf('/g/?kind=page')).toContain('Introduction');
});

it('names the guide of an entry only where there are several', () => {
  const site = smallSite();
  const two = { ...site, guides: [...site.guides, { ...site.guides[0]!, id: 'h', title: '504 & more' }] };
  const urls = searchRecords(two).map(({ url }) => url);
  expect(urls).toContain('/g/steps/a/?kind=step&guide=502+Bad+Gateway');
  expect(urls).toContain('/h/?kind=page&guide=504+%26+more');
});

it('names the language of an entry where it is not the site’s', () => {
  const site = smallSite();
  const [guide] = site.guides;
  const urls = searchRecords({ ...site, guides: [{ ...guide!, lang: 'de' }] }).map(({ url }) => url);
  expect(urls).toContain('/g/steps/a/?kind=step&lang=de');
  const same = searchRecords({ ...site, guides: [{ ...guide!, lang: 'en-GB' }] }).map(({ url }) => url);
  expect(same).toContain('/g/steps/a/?kind=step');
});

it('gives an entry its title as one word, to be found by when the reader spells it out', () => {
  expect(htmlOf('/g/errors/v/?kind=message')).toContain('<main data-pagefind-meta="key:proxyerrormore">');
});

it('finds an entry by the text of its pictures, which stands where they do and is no markup', () => {
  const site = smallSite();
  const html =
    '<p>Press <img src="pictures/a.png" width="3" height="2" alt="the <b> &#x22;key&#x22;" loading="lazy">.</p>';
  const [step] = site.steps.map((entry) => ({ ...entry, html }));
  const found = searchRecords({ ...site, steps: [step!] }).find(({ url }) => url === '/g/steps/a/?kind=step');
  expect(found?.html).toContain('<p>Press the &lt;b&gt; &#x22;key&#x22;<img loading="lazy">.</p>');
});
