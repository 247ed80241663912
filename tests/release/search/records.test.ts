import { expect, it } from 'vitest';
import { searchRecords } from '../../../src/release/search/records.ts';
import { smallSite } from '../collections.ts';

const htmlOf = (url: string) => searchRecords(smallSite()).find((record) => record.url === url)?.html;

it('has a record for the guide and every entry that says something, at its exact address', () => {
  expect(searchRecords(smallSite()).map(({ url }) => url)).toEqual([
    '/g/?kind=page&place=0',
    '/g/?kind=page&place=1#extra',
    '/g/errors/v/?kind=message&place=2&by=Apache',
    '/g/causes/?kind=cause&place=3#c',
    '/g/steps/a/?kind=step&place=4',
    '/g/faq/?kind=question&place=5#q',
    '/g/?kind=message&place=6#like',
  ]);
});

it('counts entries as their authors have put them', () => {
  const site = smallSite();
  const [step] = site.steps;
  const steps = [
    { ...step!, id: 'z', order: 1 },
    { ...step!, id: 'b', order: 2 },
    { ...step!, id: 'y', order: 0 },
  ];
  const urls = searchRecords({ ...site, steps }).map(({ url }) => url);
  expect(urls.filter((url) => url.includes('steps'))).toEqual([
    '/g/steps/y/?kind=step&place=4',
    '/g/steps/z/?kind=step&place=5',
    '/g/steps/b/?kind=step&place=6',
  ]);
});

it('finds a message by its exact texts, codes and producer, whatever signs they hold', () => {
  const html = htmlOf('/g/errors/v/?kind=message&place=2&by=Apache');
  expect(html).toContain('<h1>Proxy &lt;Error&gt; &amp; more</h1>');
  for (const text of ['&lt;center&gt;nginx&lt;/center&gt;', '0x80244021', '-2145107935', 'Apache', 'Means much']) {
    expect(html).toContain(text);
  }
});

it('finds a step by the sign that it worked, and the guide by its introduction', () => {
  expect(htmlOf('/g/steps/a/?kind=step&place=4')).toContain('Pelicans');
  expect(htmlOf('/g/?kind=page&place=0')).toContain('Introduction');
});

it('names the guide of an entry only where there are several', () => {
  const site = smallSite();
  const two = { ...site, guides: [...site.guides, { ...site.guides[0]!, id: 'h', title: '504 & more' }] };
  const urls = searchRecords(two).map(({ url }) => url);
  expect(urls).toContainEqual(expect.stringContaining('/g/steps/a/?kind=step&guide=502+Bad+Gateway&'));
  expect(urls).toContainEqual(expect.stringContaining('/h/?kind=page&guide=504+%26+more&'));
});

it('names the language of an entry where it is not the site’s', () => {
  const site = smallSite();
  const [guide] = site.guides;
  const urls = searchRecords({ ...site, guides: [{ ...guide!, lang: 'de' }] }).map(({ url }) => url);
  expect(urls).toContain('/g/steps/a/?kind=step&lang=de&place=4');
  const same = searchRecords({ ...site, guides: [{ ...guide!, lang: 'en-GB' }] }).map(({ url }) => url);
  expect(same).toContain('/g/steps/a/?kind=step&place=4');
});

it('gives an entry its title and its id as one word each, to be found by when the reader spells it out', () => {
  expect(htmlOf('/g/errors/v/?kind=message&place=2&by=Apache')).toContain(
    '<main data-pagefind-meta="key:proxyerrormore v">',
  );
});

it('finds an entry by the text of its pictures, which stands where they do and is no markup', () => {
  const site = smallSite();
  const html =
    '<p>Press <img src="pictures/a.png" width="3" height="2" alt="the <b> &#x22;key&#x22;" loading="lazy">.</p>';
  const [step] = site.steps.map((entry) => ({ ...entry, html }));
  const found = searchRecords({ ...site, steps: [step!] }).find(({ url }) => url === '/g/steps/a/?kind=step&place=4');
  expect(found?.html).toContain('<p>Press the &lt;b&gt; &#x22;key&#x22;<img loading="lazy">.</p>');
});

it('has what holds nothing but its title as a text too, for without one it would not be found', () => {
  const site = smallSite();
  const bare = site.causes.map((entry) => ({ ...entry, html: '' }));
  const record = searchRecords({ ...site, causes: bare }).find(({ url }) => url.includes('causes'));
  expect(record?.html).toContain(`<p>${site.causes[0]!.title}</p>`);
});
