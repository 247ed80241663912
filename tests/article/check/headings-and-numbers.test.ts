/** Levels of headings, and numbers of steps. */
import { expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';

const levels = (value: string) => messagesOf('heading-level', value).map((message) => message.replace(/ below .*/, ''));

test('a level is skipped: once a skip, at the heading', () => {
  expect(messagesOf('heading-level', '# A\n\n## B\n\n#### C {#c}\n\n#### D\n')).toEqual([
    '5:1 Unexpected heading “C” of level 4 below one of level 2, expected level 3; begin it with `###`',
  ]);
  expect(levels('# A\n\n### B\n')).toEqual(['3:1 Unexpected heading “B” of level 3']);
  expect(levels('---\ntitle: A\n---\n\n### B\n\nText.\n\n### C\n')).toEqual(['5:1 Unexpected heading “B” of level 3']);
  expect(levels('A\n=\n\nB\n-\n\n#### C\n\n## D\n\n##### E\n')).toEqual([
    '7:1 Unexpected heading “C” of level 4',
    '11:1 Unexpected heading “E” of level 5',
  ]);
});

test.each([
  '# A\n\n## B\n\n### C\n\n#### D\n\n## E\n',
  '### A\n\n#### B\n',
  '# A\n\n## B\n\n> #### Quoted\n',
  '# A\n\n## B\n\n```\n#### code\n```\n',
])('no level is skipped: %s', (value) => {
  expect(levels(value)).toEqual([]);
});

test('the level of HTML is its tag', () => {
  expect(
    messagesOf('heading-level', '<h1>A</h1><p>Text.</p><h2>B</h2><p>Text.</p><h4>C</h4><p>Text.</p>', 'a.html'),
  ).toEqual(['1:45 Unexpected heading “C” of level 4 below one of level 2, expected level 3; make it `<h3>`']);
});

test('plain text has no levels', () => {
  expect(messagesOf('heading-level', 'Title\n\n## B\n\n#### C\n\nText.\n', 'a.txt')).toEqual([]);
});

const numbers = (steps: string, path = 'a.md') =>
  messagesOf('step-numbering', path.endsWith('.md') ? `# E\n\n${steps}` : `E\n\n${steps}`, path);
const message = (place: string, found: number, expected: number) =>
  `${place} Unexpected number ${found} of a step, expected ${expected}; number the steps in the order in which they stand, which is kept`;

test.each<[string, string[]]>([
  ['## Fix\n\n1. A.\n2. B.\n2. C.\n4. D.\n', [message('7:1', 2, 3)]],
  ['## Fix\n\n1. A.\n2. B.\n4. C.\n5. D.\n', [message('7:1', 4, 3)]],
  ['## Fix\n\n1. A.\n1. B.\n2. C.\n', [message('6:1', 1, 2)]],
  ['## Fix\n\n1. A.\n3. B.\n2. C.\n', [message('6:1', 3, 2), message('7:1', 2, 4)].slice(0, 2)],
  ['## Fix\n\n### 1. Open it\n\nText.\n\n### 3. Close it\n\nText.\n', [message('9:5', 3, 2)]],
  ['## Fix\n\n**Step 1:** Open it.\n\n**Step 1:** Close it.\n\n**Step 3:** Go.\n', [message('7:3', 1, 2)]],
  ['## Fix it for visitors\n\n3. A.\n4. B.\n', [message('5:1', 3, 1)]],
])('wrong numbers: %s', (steps, messages) => {
  expect(numbers(steps)).toEqual(messages);
});

test.each([
  '## Fix\n\n1. A.\n2. B.\n3. C.\n',
  '## Fix\n\n1. A.\n1. B.\n1. C.\n',
  '## Fix\n\n0. A.\n1. B.\n2. C.\n',
  '## Fix\n\n- A.\n- B.\n',
  '## Fix it: for visitors\n\n1. A.\n2. B.\n\n## Fix it: for site owners\n\n1. C.\n2. D.\n',
  '## Fix it: for visitors\n\n1. A.\n2. B.\n\n## Fix it: for site owners\n\n3. C.\n4. D.\n',
  '## Fix\n\n### Open it\n\n1. Sub.\n2. Sub.\n\n### Close it\n\n1. Sub.\n',
  '## Fix\n\n### Open it\n\nText.\n\n### 2. Close it\n\nText.\n',
  '## Fix\n\n### Check 3 cables\n\nText.\n\n### Wait 502 seconds\n\nText.\n',
])('right numbers: %s', (steps) => {
  expect(numbers(steps)).toEqual([]);
});

test('in plain text the same number throughout is wrong, and said once', () => {
  expect(numbers('How to fix it\n\n1. A thing.\n1. B thing.\n1. C thing.\n', 'a.txt')).toEqual([message('6:1', 1, 2)]);
});

test('in HTML on one line each number is its own', () => {
  const html = (last: number) =>
    `<h1>E</h1><p>Text.</p><h2>How to fix it</h2><h3>Step 1: Restart it</h3><p>A.</p><h3>Step 2: Reload it</h3><p>B.</p><h3>Step ${last}: Remove it</h3><p>C.</p>`;
  expect(messagesOf('step-numbering', html(3), 'a.html')).toEqual([]);
  expect(messagesOf('step-numbering', html(4), 'a.html')).toEqual([message('1:120', 4, 3)]);
});
