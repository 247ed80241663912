import { expect, it } from 'vitest';
import { matchedText } from '../../../../../src/client/search/answer/pasted/matched-text.ts';

const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const shown = (text: string, ...parts: string[]) =>
  matchedText(
    text,
    parts.map((part) => spanOf(text, part)),
  )
    .map((piece) => (piece === 'gap' ? '…' : piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

it('marks what matched, between what is around it', () => {
  expect(shown('GET / gave 502 Bad Gateway to us', '502 Bad Gateway')).toBe('GET / gave [502 Bad Gateway] to us');
});

it('leaves out what is far from every match', () => {
  const far = 'x'.repeat(1000);
  const around = 'x'.repeat(40);
  expect(shown(`${far}502${far}nginx${far}`, '502', 'nginx')).toBe(
    `…${around}[502]${around}…${around}[nginx]${around}…`,
  );
});

it('shows what is between two near matches once', () => {
  expect(shown('502 from nginx', '502', 'nginx')).toBe('[502] from [nginx]');
  expect(shown('502nginx', '502', 'nginx')).toBe('[502nginx]');
});

it('marks the words of one sentence as one', () => {
  expect(shown('sent too big header', 'sent', 'too', 'big')).toBe('[sent too big] header');
});

it('cuts a long match short, and shows the first matches only', () => {
  expect(matchedText('x'.repeat(10_000), [{ start: 0, end: 10_000 }])).toEqual([
    { text: 'x'.repeat(200), marked: true },
    'gap',
  ]);
  const spans = Array.from({ length: 500 }, (_, index) => ({ start: 10 * index, end: 10 * index + 3 }));
  const pieces = matchedText('502 error '.repeat(500), spans);
  expect(pieces.filter((piece) => piece !== 'gap' && piece.marked)).toHaveLength(8);
});

it('makes the text harmless', () => {
  expect(shown('a\u202e502', '502')).toBe('a[502]');
});
