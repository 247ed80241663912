import { expect, it } from 'vitest';
import { readsAsWords } from '../../../../../src/client/search/answer/pasted/reads-as-words.ts';

it.each(['cookies', 'delete cookies', 'is it me?', '"bad gateway"', 'Spül-Maschine', 'iis-502-3'])(
  'takes %s for words',
  (text) => {
    expect(readsAsWords(text)).toBe(true);
  },
);

it.each(['0x80070057', 'error 5', 'E_FAIL', 'Error: gone', 'the page could not load right now', 'x\n'.repeat(100_000)])(
  'takes %.30s for a message',
  (text) => {
    expect(readsAsWords(text)).toBe(false);
  },
);
