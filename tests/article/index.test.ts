import { expect, test } from 'vitest';
import * as article from '../../src/article/index.ts';

test('the room exposes its public functions and nothing else', () => {
  expect(Object.keys(article).sort()).toEqual([
    'checkGuide',
    'excess',
    'formats',
    'phases',
    'quote',
    'readArticle',
    'rules',
    'say',
  ]);
});
