import { expect, it } from 'vitest';
import { entryMessage, nameOf } from '../../../src/client/help/entry-message.ts';

const page = 'https://help.example.com/printer-offline/steps/use-online/';

it('names a step by its code, its place, its revision and its release', () => {
  const step = { kind: 'step', title: 'Use it online', guide: 'The printer is offline', page, code: '417203' };
  expect(entryMessage({ ...step, revision: '2', release: '2026-11-28' })).toBe(
    `The printer is offline\nStep 417 203: Use it online\n${page}\nRevision 2, release 2026-11-28\n\nWhat I saw instead:\n`,
  );
});

it('says that a text is not released', () => {
  expect(entryMessage({ kind: 'step', title: 'x', guide: 'y', page, revision: '1' })).toContain(
    '\nRevision 1, not released\n',
  );
});

it.each([
  ['variant', 'Message: Printer offline'],
  ['faq', 'Question: Printer offline'],
  ['page', 'Printer offline'],
])('names what is no step by its kind: %s', (kind, name) => {
  expect(nameOf({ kind, title: 'Printer offline', guide: '', page })).toBe(name);
});

it('of a page that belongs to no guide, tells its title and place alone', () => {
  expect(entryMessage({ kind: 'page', title: 'Messages', guide: '', page })).toBe(
    `Messages\n${page}\n\nWhat I saw instead:\n`,
  );
});
