import { expect, test } from 'vitest';
import { introAnswers } from '../../../src/components/content/intro-answers.ts';

test('paragraphs that begin in bold are answers, what stands before, between and after them keeps its place', () => {
  const html =
    '<p>It broke.</p>\n<p><strong>Is it you?</strong> No &amp; <a href="#a">no</a>.</p>\n<ul><li>Really.</li></ul>\n' +
    '<p><strong>First: </strong> wait.</p>\n<p>More.</p>';
  expect(introAnswers(html)).toEqual({
    before: '<p>It broke.</p>\n',
    answers: [
      { label: 'Is it you?', html: '<p> No &amp; <a href="#a">no</a>.</p>\n<ul><li>Really.</li></ul>\n' },
      { label: 'First', html: '<p> wait.</p>' },
    ],
    after: '\n<p>More.</p>',
  });
});

test.each([
  ['one', '<p><strong>Note:</strong> it broke.</p><p>Wait.</p>'],
  ['none', '<p>It <strong>broke</strong>.</p><p>Just <strong>wait</strong>.</p>'],
  ['some in a quotation', '<blockquote><p><strong>A</strong> b.</p><p><strong>C</strong> d.</p></blockquote>'],
  ['some that say nothing else', '<p><strong>A</strong></p><p><strong>B</strong></p>'],
  ['no text', ''],
])('an introduction with %s answers nothing itself: %#', (_, html) => {
  expect(introAnswers(html)).toEqual({ before: html, answers: [], after: '' });
});
