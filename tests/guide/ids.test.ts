import { expect, test } from 'vitest';
import { freeId, isEntryId, isGuideId, suggestId } from '../../src/guide/index.ts';

test.each([
  ["Clear your browser's cache", 'clear-your-browsers-cache'],
  ['HTTP Error 502.3 - Bad Gateway', 'http-error-502-3-bad-gateway'],
  ['WU_E_PT_HTTP', 'wu-e-pt-http'],
  ['Überprüfe die Verbindung', 'uberprufe-die-verbindung'],
  ['---', ''],
  ['漢字', ''],
])('%j suggests %j', (text, id) => {
  expect(suggestId(text)).toBe(id);
});

test('a long suggestion is cut at a word', () => {
  const id = suggestId('one two three four five six seven eight nine ten eleven twelve thirteen');
  expect(id).toBe('one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve');
  expect(suggestId('x'.repeat(100))).toHaveLength(64);
});

test.each(['', 'A', 'a_b', 'x'.repeat(65), 'location', 'title', 'wm-main', 'ä'])('%j is no entry id', (id) => {
  expect(isEntryId(id)).toBe(false);
});

test.each(['a', '404', 'clear-cache', 'x'.repeat(64)])('%j is an entry id', (id) => {
  expect(isEntryId(id)).toBe(true);
});

test.each(['404', 's', 'api', 'pagefind', 'tried', 'a-z'])('no guide can be named %j, an address of the site', (id) => {
  expect(isGuideId(id)).toBe(false);
});

test('a taken or refused suggestion gives way to the next free one', () => {
  expect(freeId('reload', 'step', (id) => id !== 'reload')).toBe('reload-2');
  expect(freeId('location', 'step', () => true)).toBe('step-location');
  expect(freeId('', 'step', () => true)).toBe('step');
  expect(freeId('x'.repeat(64), 'step', (id) => id.endsWith('-3'))).toBe(`${'x'.repeat(62)}-3`);
});
