import { expect, test } from 'vitest';
import { titleKey } from '../../../src/permalinks/likeness/title.ts';
import { numbersDiffer, titleRelation } from '../../../src/permalinks/likeness/title-words.ts';

test.each([
  ["Clear your browser's cache", 'Clear the browser’s cache'],
  ['Restart the router', 'Reboot the router'],
  ['Turn the VPN off', 'Disable the VPN'],
  ['Checking the cables', 'Check the cable'],
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
  ['SMTP 550 5.7.1', 'SMTP 550 5.7.26'],
  ['Kiểm tra cổng', 'Kiểm tra công'],
  ['Restart the database', 'Restore the database'],
  ['Netzwerkkabel prüfen', 'Netzwerkkarte prüfen'],
  ['Log out of the site', 'Log in to the site'],
  ['Copy the files from the server to your computer', 'Copy the files from your computer to the server'],
  ['데이터를 삭제', '데이터베이스를 삭제'],
])('“%s” and “%s” name two things', (a, b) => {
  expect([titleRelation(a, b), titleRelation(b, a)]).toEqual(['other', 'other']);
});

test('titles are one by their letters and signs, not by capitals, quotation marks and a stop', () => {
  expect(titleKey('  Clear the “Café”  cache!')).toBe(titleKey("clear the 'café' cache"));
  expect(titleKey('Install C++')).not.toBe(titleKey('Install C#'));
  expect(titleKey('ポート')).not.toBe(titleKey('ボード'));
});

test('numbers differ where each title has one of its own', () => {
  expect(numbersDiffer('Open port 80', 'Open port 443')).toBe(true);
  expect(numbersDiffer('Check the port', 'Is port 80 open?')).toBe(false);
});
