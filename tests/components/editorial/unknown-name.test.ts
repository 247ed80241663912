import { expect, test } from 'vitest';
import { unknownName } from '../../../src/components/editorial/unknown-name.ts';

test('names the page, the unknown name, and the three known names most like it', () => {
  const known = ['502/wait', '502/clear-cache', '502/reload', '502/reload-hard', '504/reload'];
  expect(unknownName('StepLink', '/help/', '502/relod', known)).toBe(
    'Unexpected "502/relod" in <StepLink> on page /help/, expected a known one, such as "502/reload", "502/reload-hard", "504/reload".',
  );
});

test('says so when there is nothing to choose from', () => {
  expect(unknownName('StepLink', '/help/', 'x', [])).toBe(
    'Unexpected "x" in <StepLink> on page /help/, but there is none at all.',
  );
});
