import { expect, test } from 'vitest';
import { titleKey } from '../../../src/permalinks/likeness/title.ts';
import { numbersDiffer, titleRelation } from '../../../src/permalinks/likeness/title-words.ts';

test.each([
  ["Clear your browser's cache", 'Clear the browser’s cache'],
  ['Restart the router', 'Reboot the router'],
  ['Turn the VPN off', 'Disable the VPN'],
  ['Checking the cables', 'Check the cable'],
  ['Install PHP 8.2.11', 'Install PHP 8.2.14'],
  ['Aktualisieren Sie den Treiber', 'Aktualisiere den Treiber'],
])('“%s” says the same as “%s”', (a, b) => {
  expect(titleRelation(a, b)).toBe('one');
});

test.each([
  ["Clear your browser's cache", 'Empty the cache'],
  ['Check the connection', 'Check the internet connection'],
])('“%s” and “%s” say the same, one more exactly', (a, b) => {
  expect([titleRelation(a, b), titleRelation(b, a)]).toEqual(['narrower', 'narrower']);
});

test.each([
  ['Clear the internal cache', 'Clear the internet cache'],
  ['Turn the VPN off', 'Turn the VPN on'],
  ['Log in', 'Log out'],
  ['Change text to numbers', 'Change numbers to text'],
  ['Error 7', 'Error -7'],
  ['Install C++', 'Install C#'],
  ['ポートを確認', 'ボードを確認'],
  ['Restart Nginx', 'Restart PHP-FPM'],
  ['Restart the router', 'Do not restart the router'],
  ['Reset the SMC', 'Reset the SMC on an Intel Mac'],
  ['Set the server to 8.8.8.8', 'Set the server to 9.9.9.9'],
  ['Clean the filter', 'Clean the cleaner'],
])('“%s” and “%s” name two things', (a, b) => {
  expect([titleRelation(a, b), titleRelation(b, a)]).toEqual(['other', 'other']);
});

test('titles are one by their letters and signs, not by capitals, accents, quotation marks and a stop', () => {
  expect(titleKey('  Clear the “Café”  cache!')).toBe(titleKey("clear the 'cafe' cache"));
  expect(titleKey('Install C++')).not.toBe(titleKey('Install C#'));
  expect(titleKey('ポート')).not.toBe(titleKey('ボード'));
});

test('numbers differ where each title has one of its own', () => {
  expect(numbersDiffer('Open port 80', 'Open port 443')).toBe(true);
  expect(numbersDiffer('Check the port', 'Is port 80 open?')).toBe(false);
});
