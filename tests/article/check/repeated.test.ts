/** Messages, questions and steps that are there twice. */
import { expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';

const messages = (list: string) => `# E\n\n## Error messages\n\n${list}\n\n## Fix\n\n1. Wait.\n`;

test.each([
  [
    '- 502 Bad Gateway\n- HTTP 502\n- 502 bad  gateway.',
    '7:3 Unexpected second “502 bad gateway.”, expected each message once, and line 5 has it; keep one, or say `Shown by:` under each',
  ],
  [
    "- “That’s an error”\n- 'That's an error'!",
    "6:3 Unexpected second “'That's an error'!”, expected each message once, and line 5 has it; keep one, or say `Shown by:` under each",
  ],
])('a message twice: %s', (list, message) => {
  expect(messagesOf('duplicate-message', messages(list))).toEqual([message]);
});

test.each([
  '- 502 Bad Gateway\n- 502 Bad Gateway nginx',
  '### Server Error\n\nShown by: A\n\n### Server Error\n\nShown by: B',
  '- Error 502\n- Error 503',
])('different messages: %s', (list) => {
  expect(messagesOf('duplicate-message', messages(list))).toEqual([]);
});

test('a question twice', () => {
  const faq = '# E\n\nText.\n\n## FAQ\n\n### Is it me?\n\nNo.\n\n### Is it  ME ?\n\nNo.\n\n### Is it you?\n\nNo.\n';
  expect(messagesOf('duplicate-question', faq)).toEqual([
    '11:5 Unexpected second “Is it ME ?”, expected each question once, and line 7 asks it; keep one, with both answers',
  ]);
});

const steps = (first: string, second: string, third = 'Wait') =>
  `# E\n\n## Fix it: for visitors\n\n### ${first}\n\nText.\n\n### ${second}\n\nText.\n\n## Fix it: for site owners\n\n### ${third}\n\nText.\n`;

test('a step twice, on either side, unless ids tell them apart', () => {
  const message = (place: string) =>
    `${place} Unexpected second step “Restart it”, expected a title or an id of its own, and line 5 has the same; write an id such as \`{#restart-it-again}\` behind it, so that links to it last`;
  expect(messagesOf('duplicate-step', steps('Restart it', 'Restart it'))).toEqual([message('9:5')]);
  expect(messagesOf('duplicate-step', steps('Restart it', 'Wait', 'Restart it'))).toEqual([message('15:5')]);
  expect(messagesOf('duplicate-step', steps('Restart it', 'Restart it {#second}'))).toEqual([]);
  expect(messagesOf('duplicate-step', steps('Restart it {#first}', 'Restart it {#second}'))).toEqual([]);
  expect(messagesOf('duplicate-step', steps('Restart it', 'Restart them'))).toEqual([]);
});
