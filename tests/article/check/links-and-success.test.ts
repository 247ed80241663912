/** Links that are spoken of and not there, and steps without a sign that they worked. */
import { expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';

const article = (prose: string) => `# E\n\n${prose}\n\n## Fix\n\n1. Wait.\n`;
const places = (prose: string, path?: string) =>
  messagesOf('missing-link', article(prose), path).map((message) => message.replace(/, (expected|which) .*/, ''));

test.each([
  ['Check out that link above for more.', '3:16 Unexpected “link above” where no link stands'],
  ['See the link below.', '3:9 Unexpected “link below” where no link stands'],
  ['To download it, click here.', '3:17 Unexpected “click here” where no link stands'],
  ['Read the guide (link) first.', '3:16 Unexpected “(link)” where no link stands'],
  ['Follow this link to the status page.', '3:8 Unexpected “this link” where no link stands'],
  ['Click the link to open the form.', '3:1 Unexpected “click the link” where no link stands'],
  ['See\nthe link above.', '4:5 Unexpected “link above” where no link stands'],
  ['See [the page]() first.', '3:5 Unexpected link “the page” without an address'],
  ['See [the page](#) first.', '3:5 Unexpected link “the page” without an address'],
  ['See [the page][gone] first.', '3:5 Unexpected “[the page][gone]”'],
])('missing: %s', (prose, message) => {
  expect(places(prose)).toEqual([message]);
});

test.each([
  'To download it, [click here](https://example.com).',
  'See the link below: https://example.com/a',
  'Click here: [the page](https://example.com).',
  'Click the link in the email that we sent you.',
  'Click the link that you got by mail.',
  'The button says “Click here to go on”.',
  'The message has `click here` in it.',
  'A broken link is shown. The link works elsewhere.',
  'Use [the page][ref], a[0][1] and x[i][j].\n\n[ref]: https://example.com',
  'See www.example.com, the link above.',
])('there, or elsewhere: %s', (prose) => {
  expect(places(prose)).toEqual([]);
});

test('a link of the same entry is enough, one of another is not', () => {
  const step = (text: string) =>
    `# E\n\nText.\n\n## Fix\n\n1. Read [it](https://example.com).\n\n   ${text}\n2. Wait.\n\n   See the link above.\n`;
  expect(messagesOf('missing-link', step('Click the link above.')).map((message) => message.slice(0, 5))).toEqual([
    '12:12',
  ]);
});

const success = (step: string) =>
  messagesOf('step-without-success', `# E\n\nText.\n\n## Fix\n\n1. Restart the router. ${step}\n`);

test.each([
  '',
  'Some problems are temporary.',
  'A restart often helps.',
  'This will solve the problem if the router is the cause.',
  'Make sure that the router is plugged in.',
  'The order does not matter.',
  'You can find the button on the back.',
  'Most routers have a light.',
])('no sign of success: %s', (text) => {
  expect(success(text)).toEqual([
    '7:4 Unexpected step without a sign that it worked: “Restart the router”; expected `Worked if:` under it, with what one sees then, such as “the page loads”',
  ]);
});

test.each([
  'You should see the page.',
  'You should now be able to sign in.',
  'The page loads again.',
  'If it works, the router was the cause.',
  'Wait until the light turns green.',
  'The problem is fixed when the light is steady.',
  'If the error is gone, you are done.',
  'The command returns 200.',
  'The error should disappear.',
  'The page should load without errors.',
  'If the error no longer appears, keep the setting.',
  'If that fails, call your provider.',
  'You’ll see the sign-in page.',
  'The error goes away.',
  'If the page opens, the cache was the cause.',
])('a sign of success: %s', (text) => {
  expect(success(text)).toEqual([]);
});

test('the label is the sign', () => {
  expect(
    messagesOf('step-without-success', '# E\n\nText.\n\n## Fix\n\n1. Restart it.\n\n   Worked if: it hums.\n'),
  ).toEqual([]);
});
