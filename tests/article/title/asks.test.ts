/** Questions with their answers on the same line, in several scripts. */
import { describe, expect, test } from 'vitest';
import { questionAhead } from '../../../src/article/title/asks.ts';
import { wordsFor } from '../../../src/article/words/index.ts';
import { compile } from '../../properties/compile.ts';

test.each([
  ['Does it hurt? No.', 'Does it hurt?'],
  ['Is it code 4 (i.e. the old one)? Yes.', 'Is it code 4 (i.e. the old one)?'],
  ['Puis-je l’utiliser ? Oui.', 'Puis-je l’utiliser ?'],
  ['¿Puedo usarlo? Sí.', '¿Puedo usarlo?'],
  ['使えますか？はい。', '使えますか？'],
  ['هل يمكنني استخدامه؟ نعم.', 'هل يمكنني استخدامه؟'],
  ['Μπορώ να το χρησιμοποιήσω; Ναι.', 'Μπορώ να το χρησιμοποιήσω;'],
  ['Does it hurt?', undefined],
  ['It depends. Does it hurt? Then stop.', undefined],
  ['Wait; then go on.', undefined],
  ['see ?x=1 for more', undefined],
])('%s', (text, question) => {
  expect(questionAhead(text, wordsFor('en'))).toBe(question);
});

describe('a section of questions', () => {
  const questionsOf = (text: string) =>
    compile('a.txt', `Kettle\n\nQuestions\n\n${text}\n`).settled.faq.map(({ question, html }) => [question, html]);

  test('has one a line', () => {
    expect(questionsOf('Is it hot? Yes.\nIs it safe? Mostly. Why only\nmostly? It is hot.')).toEqual([
      ['Is it hot?', '<p>Yes.</p>'],
      ['Is it safe?', '<p>Mostly. Why only<br>\nmostly? It is hot.</p>'],
    ]);
  });

  test('may go on with questions that have a line to themselves', () => {
    expect(questionsOf('Is it hot? Yes.\n\nWhere do I get one?\n\nNeed one? Ask us.')).toEqual([
      ['Is it hot?', '<p>Yes.</p>'],
      ['Where do I get one?', '<p>Need one? Ask us.</p>'],
    ]);
  });

  test('has none in a list of notes, whatever signs stand in them', () => {
    const { faq } = compile(
      'a.md',
      '# Kettle\n\n## FAQ\n\nGood to know:\n\n- It boils; keep off.\n\n### Is it hot?\n\nYes.',
    ).settled;
    expect(faq.map(({ question }) => question)).toEqual(['Is it hot?']);
  });

  test('keeps a question that an answer asks', () => {
    expect(questionsOf('Is it hot?\n\nYes.\n\nWhy? It boils.\n\nStill cold? Wait.')).toEqual([
      ['Is it hot?', '<p>Yes.</p>\n<p>Why? It boils.</p>\n<p>Still cold? Wait.</p>'],
    ]);
  });
});
