import { expect, test } from 'vitest';
import { areCaptions } from '../../../src/article/section/caption.ts';
import { wordsFor } from '../../../src/article/words/index.ts';

const en = wordsFor('en');

test.each([
  'Refresh icon in Opera for macOS.',
  'Network settings window',
  'Refresh icon in a window',
  'The reset dialog on a Samsung phone.',
  'Emptying the trash in Finder.',
  'Task Manager in Windows 11.',
  'Close icon at the edge of a window',
])('%j is a caption', (line) => {
  expect(areCaptions([line], en)).toBe(true);
});

test.each([
  'Click the refresh icon in the toolbar.',
  'Restart in Safe Mode.',
  'Then try again.',
  'Windows restarts in Safe Mode.',
  'Open Settings.',
  'Only on Windows.',
  'The window is closed.',
  'Wait for a while.',
  'HTTP 502 in a window',
  'Choose Network and Internet',
  'Open Settings in Chrome',
  'Ctrl+F5 on Windows',
  'Settings > Privacy > Clear browsing data',
  'Select Settings from the Chrome menu',
  'Restarting in Safe Mode',
])('%j might be content', (line) => {
  expect(areCaptions([line], en)).toBe(false);
});

test('lines that might each be captions are captions together', () => {
  expect(areCaptions(['Emptying the trash in Finder', 'Finder on a Mac'], en)).toBe(true);
  expect(areCaptions(['Emptying the trash in Finder', 'It takes a while'], en)).toBe(false);
});
