import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apiFile, permalinkRecord } from '../../../src/guide/index.ts';
import { oldAddresses, publishedGuides } from './published.ts';
import { faultsAs } from './validate.ts';

const sites = publishedGuides.chain((published) => fc.tuple(fc.constant(published), oldAddresses(published)));
const base = fc.constantFrom('/', '/help/', '/a/b');

describe('whatever was published', () => {
  test('the record is as its JSON Schema says', () => {
    const faults = faultsAs('permalinks');
    fc.assert(
      fc.property(sites, base, ([published, guides], base) => {
        const file = apiFile('permalinks', permalinkRecord(published, guides, base));
        expect(faults(JSON.parse(JSON.stringify(file)))).toEqual([]);
      }),
    );
  });

  test('every entry has addresses, each once, and its own', () => {
    fc.assert(
      fc.property(sites, base, ([published, guides], base) => {
        const { entries } = permalinkRecord(published, guides, base);
        expect(entries).toHaveLength(published.flatMap((guide) => guide.entries).length);
        for (const { guide, id, addresses } of entries) {
          expect(addresses).not.toEqual([]);
          expect(new Set(addresses).size).toBe(addresses.length);
          expect(addresses).toContain(`/${guide}/#${id}`);
        }
      }),
    );
  });

  test('the order in which guides come changes nothing', () => {
    fc.assert(
      fc.property(sites, base, ([published, guides], base) => {
        const turned = published.toReversed().map((guide) => ({ ...guide, entries: guide.entries.toReversed() }));
        expect(permalinkRecord(turned, guides.toReversed(), base)).toEqual(permalinkRecord(published, guides, base));
      }),
    );
  });

  test('the addresses do not depend on the base path', () => {
    fc.assert(
      fc.property(sites, ([published, guides]) => {
        const places = (base: string) =>
          permalinkRecord(published, guides, base).entries.map(({ addresses }) => addresses);
        expect(places('/help/')).toEqual(places('/'));
      }),
    );
  });
});

const here = { status: 'here' as const };

test('an entry has an address wherever it can be linked to', () => {
  const entries = [
    { kind: 'cause' as const, id: 'down', title: 'Down', revision: 1, fate: here },
    { kind: 'faq' as const, id: 'why', title: 'Why?', revision: 1, fate: here },
    { kind: 'look-alike' as const, id: 'other', title: '503', revision: 1, fate: here },
    { kind: 'section' as const, id: 'fix', title: 'Fix it', revision: 1, fate: here },
    { kind: 'step' as const, id: 'reload', title: 'Reload', code: '417203', revision: 1, fate: here },
    { kind: 'variant' as const, id: 'nginx', title: '502', revision: 1, fate: here },
  ];
  const record = permalinkRecord([{ id: 'g', title: 'G', fate: here, entries }], [], '/help/');
  expect(Object.fromEntries(record.entries.map(({ kind, addresses }) => [kind, addresses]))).toEqual({
    cause: ['/g/causes/#down', '/g/#down'],
    faq: ['/g/faq/#why', '/g/#why'],
    'look-alike': ['/g/#other'],
    section: ['/g/#fix'],
    step: ['/g/steps/reload/', '/g/#reload', '/s/417203/'],
    variant: ['/g/errors/nginx/', '/g/#nginx'],
  });
  expect(record.guides[0]?.addresses).toEqual([
    '/g/',
    '/g/causes/',
    '/g/faq/',
    '/g/tried/',
    '/g/sheet/',
    '/g/reply/',
    '/g/guide.md',
  ]);
});

test('what has gone says where to, below the base path', () => {
  const to = { guide: 'new', title: 'New', entry: { kind: 'cause' as const, id: 'down' } };
  const entries = [
    { kind: 'cause' as const, id: 'a', title: 'A', revision: 2, fate: { status: 'moved' as const, to } },
    {
      kind: 'faq' as const,
      id: 'b',
      title: 'B',
      revision: 1,
      fate: { status: 'retired' as const, reason: 'Wrong.', instead: { guide: 'new', title: 'New' } },
    },
  ];
  const old = { id: 'old', title: 'Old', fate: { status: 'retired' as const, reason: 'Gone.' }, entries };
  const record = permalinkRecord([old], [{ id: 'new', redirectFrom: ['/b', '/a', '/b'] }], '/help');
  expect(record.base).toBe('/help/');
  expect(record.redirects).toEqual([
    { from: '/a', to: '/help/new/' },
    { from: '/b', to: '/help/new/' },
  ]);
  expect(record.entries.map(({ status, to, reason, instead }) => ({ status, to, reason, instead }))).toEqual([
    { status: 'moved', to: '/help/new/causes/#down', reason: undefined, instead: undefined },
    { status: 'retired', to: undefined, reason: 'Wrong.', instead: '/help/new/' },
  ]);
  expect(record.guides.map(({ status, reason }) => ({ status, reason }))).toEqual([
    { status: 'retired', reason: 'Gone.' },
  ]);
});
