import { expect, test } from 'vitest';
import { guideStatus, subjectOf } from '../../../src/guide/index.ts';
import { compile } from '../../properties/compile.ts';

const about = (title: string, messages: string[], front = '') =>
  compile(
    'a.md',
    Buffer.from(`${front}# ${title}\n\n## Error messages\n\n${messages.map((each) => `- ${each}\n`).join('')}`),
  ).settled;

test.each([
  ['502 Bad Gateway: what to do', ['Bad Gateway'], '502'],
  ['Too many requests', ['HTTP 429 Too Many Requests', '429', 'slow down'], '429'],
  ['Dishwasher shows E15', ['E15', 'Error E15: leak'], undefined],
  ['Dishwasher Corvane K502', ['E15'], undefined],
  ['Bike display', ['W011', 'E-12', 'Fault 503'], undefined],
])('%s', (title, messages, status) => {
  const guide = about(title, messages);
  expect(guideStatus(guide)).toBe(status);
  expect(subjectOf(guide)).toBe(status ? 'site' : 'other');
});

test('what its author says goes before all', () => {
  expect(guideStatus(about('HTTP 500 and others', ['500'], '---\nstatus: "503"\n---\n\n'))).toBe('503');
});
