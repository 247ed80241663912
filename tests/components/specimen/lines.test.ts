/** What a specimen shows of a message and its exact texts. */
import { describe, expect, test } from 'vitest';
import { specimenLines } from '../../../src/components/specimen/lines.ts';
import type { Variant } from '../../../src/guide/index.ts';
import { variant } from '../content/settled.ts';

const lines = (message: string, more: Partial<Variant> = {}) => specimenLines(variant(message, more));

test('a message stands alone where there is no more', () => {
  expect(lines('Server Error')).toEqual({
    before: '',
    message: 'Server Error',
    name: '',
    after: '',
    status: '',
    others: [],
  });
});

describe('an exact text that holds the message', () => {
  const exact = ['Another text', 'This page isn’t working. HTTP ERROR 504 Reload'];
  const found = lines('HTTP ERROR 504', { look: 'browser', exact });

  test('stands round it', () => {
    expect(found).toMatchObject({ before: 'This page isn’t working.', after: 'Reload', status: '504' });
  });

  test('is not among the others, as all of it is shown', () => {
    expect(found.others).toEqual(['Another text']);
  });

  test('stays among them when it is too long to be shown', () => {
    const long = `HTTP ERROR 504 ${'word '.repeat(60)}`;
    const { after, others } = lines('HTTP ERROR 504', { look: 'browser', exact: [long] });
    expect(after).toMatch(/^HTTP ERROR 504 word.* …$/);
    expect(after.length).toBeLessThan(250);
    expect(others).toEqual([long]);
  });

  test('loses the brackets round the message in a dialog, and is then told in full', () => {
    const text = 'There were problems. (0x80070057)';
    const shown = lines('0x80070057', { look: 'dialog', exact: [text] });
    expect(shown).toMatchObject({ before: 'There were problems.', after: '', others: [text] });
  });

  test('keeps them in a log, where they are part of the line', () => {
    const shown = lines('timed out', { look: 'log', exact: ['[error] (timed out)'] });
    expect(shown).toMatchObject({ before: '[error] (', after: ')', others: [] });
  });
});

test.each([
  ['server', 'Sorry.'],
  ['branded', 'Sorry.'],
  ['dialog', 'Sorry.'],
  ['browser', 'Sorry.'],
  ['terminal', ''],
  ['log', ''],
] as const)('another text stands under the heading of a page, not on a line of its own: %s', (look, after) => {
  expect(lines('504 Gateway Time-out', { look, exact: ['Sorry.'] }).after).toBe(after);
});

test('neither the source of a page nor the head of an answer is shown', () => {
  const exact = ['<html>\n<h1>504</h1>', '{"code":504}', 'HTTP/1.1 504 Gateway Time-out\nServer: x', 'text <b>504</b>'];
  expect(lines('504', { exact })).toMatchObject({ before: '', after: '', others: exact });
});

test.each([
  ['502 Bad Gateway nginx', 'nginx', '502 Bad Gateway ', 'nginx'],
  ['413 Too Large nginx/1.24.0', 'nginx', '413 Too Large ', 'nginx/1.24.0'],
  ['Bad Gateway', 'Gateway Inc', 'Bad ', 'Gateway'],
  ['nginx', 'nginx', 'nginx', ''],
  ['502 Bad Gateway', 'Apache', '502 Bad Gateway', ''],
])('the name of the server at the end of %s', (whole, name, message, foot) => {
  const found = lines(whole, { look: 'server', producer: { name } });
  expect(found).toMatchObject({ message, name: foot });
  expect(found.message + found.name).toBe(whole);
});

test.each([
  ['502: BAD_GATEWAY', '502'],
  ['Error reference number: 1502', ''],
  ['HTTP Error 502.3', '502'],
  ['version 1.502', ''],
])('the status in %s', (message, status) => {
  expect(lines(message, { look: 'branded' }).status).toBe(status);
});
