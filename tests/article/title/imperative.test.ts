import { expect, test } from 'vitest';
import { imperativeTitle } from '../../../src/article/title/imperative.ts';
import { wordsFor } from '../../../src/article/words/index.ts';

test.each([
  ['Empty the trash.', 'Empty the trash'],
  ['Emptying the trash is often enough.', 'Empty the trash'],
  ['Running a scan could also help.', 'Run a scan'],
  ['Resetting your router', 'Reset your router'],
  ['If that fails, use another cable.', 'Use another cable'],
  ['Finally, you can call support.', 'Call support'],
  ['We recommend updating the driver.', 'Update the driver'],
  ['To see whether it is the cable, swap it.', 'Swap it'],
  ['Turn the voltage down: it is too high for most of the lamps.', 'Turn the voltage down'],
  ['Windows 10: open the Start menu.', 'Open the Start menu'],
  ['If that fails, take the other cable: it is shorter.', 'Take the other cable'],
  ['Rebooting won’t harm.', 'Reboot'],
  ['Have you tried turning the printer off and on again?', 'Turn the printer off and on again'],
  ['Open the lid by pulling at both of its handles at once, then wait a while.', 'Open the lid'],
  [
    'Turn the machine off at the wall, since its own switch leaves a small current.',
    'Turn the machine off at the wall',
  ],
  ['Raise the limit only when the report is really that long and nobody is waiting for it.', 'Raise the limit'],
  ['The provider may be at fault.', 'The provider may be at fault'],
])('%j → %j', (sentence, title) => {
  expect(imperativeTitle(sentence, wordsFor('en'))).toBe(title);
});

test('a title is at most 60 characters, whatever the sentence', () => {
  const title = imperativeTitle(`Hold ${'very '.repeat(30)}still.`, wordsFor('en'));
  expect(title.length).toBeLessThanOrEqual(60);
  expect(title).toMatch(/^Hold very .*…$/);
  expect(imperativeTitle('x'.repeat(200), wordsFor('en')).length).toBeLessThanOrEqual(60);
});
