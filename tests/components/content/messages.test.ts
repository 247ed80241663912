import { expect, test } from 'vitest';
import { messagesByLetter } from '../../../src/components/content/messages.ts';
import { addresses } from '../../../src/guide/index.ts';
import { settledGuide, variant } from './settled.ts';

const list = (...messages: string[]) =>
  messagesByLetter([settledGuide({ variants: messages.map((message) => variant(message)) })], addresses('/'), 'en').map(
    ({ letter, lines }) => [letter, ...lines.map(({ message }) => message)],
  );

test('digits come first, as numbers; letters follow in the order of the alphabet', () => {
  expect(list('Traefik', 'bad', '1000', '502 B', 'Bad gateway')).toEqual([
    ['', '502 B', '1000'],
    ['B', 'bad', 'Bad gateway'],
    ['T', 'Traefik'],
  ]);
});

test('signs before the first letter, and accents on it, do not count', () => {
  expect(list('(Bad)', 'Échec', 'Error', '…')).toEqual([
    ['', '…'],
    ['B', '(Bad)'],
    ['E', 'Échec', 'Error'],
  ]);
});

test('look-alikes stand in the list and lead to their place in the guide', () => {
  const lookAlike = { ...variant('503'), exact: [], codes: [] };
  const settled = settledGuide();
  settled.guide.lookAlikes = [lookAlike];
  const [group] = messagesByLetter([settled], addresses('/p/'), 'en');
  expect(group?.lines).toEqual([{ message: '503', href: '/p/502/#503', guide: '502 Bad Gateway', lookAlike: true }]);
});
