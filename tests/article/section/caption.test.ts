import { expect, test } from 'vitest';
import { isCaption } from '../../../src/article/section/caption.ts';
import { wordsFor } from '../../../src/article/words/index.ts';

const en = wordsFor('en');

test.each([
  'Refresh icon in Opera for macOS.',
  'Network settings window',
  'The reset dialog on a Samsung phone.',
  'Emptying the trash in Finder.',
  'Task Manager in Windows 11',
  'Close button at the edge of a window',
])('%j is a caption', (line) => {
  expect(isCaption(line, en)).toBe(true);
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
])('%j might be content', (line) => {
  expect(isCaption(line, en)).toBe(false);
});
