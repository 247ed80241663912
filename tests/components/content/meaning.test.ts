/** What a message means is said once, whatever its author says of it. */
import { expect, test } from 'vitest';
import { meaningFor } from '../../../src/components/content/meaning.ts';
import type { Section } from '../../../src/guide/index.ts';
import { settledGuide, variant } from './settled.ts';

const guideWith = (html: string) => {
  const intro = { id: 'intro', kind: 'intro', title: '', text: 'Water stands.', html } as Section;
  const settled = settledGuide({});
  return { ...settled, guide: { ...settled.guide, summary: 'In short.', sections: [intro] } };
};
const plain = guideWith('<p>Water stands in it.</p><p>More.</p>');

test.each([
  ['its label, and its text behind', { means: 'Wet.', html: '<p>Very.</p>' }, plain, 'Wet.', '', '<p>Very.</p>'],
  ['its text', { html: '<p>Very.</p>' }, plain, undefined, '<p>Very.</p>', ''],
  ['the introduction, once', {}, plain, undefined, '<p>Water stands in it.</p>', ''],
  ['the summary where that answers in bold', {}, guideWith('<p><strong>You?</strong> No.</p>'), 'In short.', '', ''],
  ['the summary without an introduction', {}, guideWith(''), 'In short.', '', ''],
])('%s', (_, more, settled, text, html, rest) => {
  expect(meaningFor(variant('E15', { html: '', ...more }), settled)).toEqual({ text, html, more: rest });
});

test('not by the sentence that it was found in, which stands with its place', () => {
  const found = variant('E15', { origin: 'prose', html: '<p>It says E15.</p>' });
  expect(meaningFor(found, plain)).toMatchObject({ html: '<p>Water stands in it.</p>', more: '' });
});
