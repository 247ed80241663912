/** Days as the site's words say them. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/layouts/words.ts';

test('a day is spelled out', () => {
  expect(wordsFor('en').day('2026-11-25')).toBe('25 November 2026');
  expect(wordsFor('de').day('2027-01-01')).toBe('1 January 2027');
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('on a machine in %s it is the same day', (zone) => {
  const script = `import { wordsFor } from './src/layouts/words.ts'; console.log(wordsFor('en').day('2026-11-25'))`;
  const environment = { ...process.env, TZ: zone, LC_ALL: 'de_DE.UTF-8' };
  const said = execFileSync('node', ['--input-type=module', '-e', script], { env: environment, encoding: 'utf8' });
  expect(said.trim()).toBe('25 November 2026');
});
