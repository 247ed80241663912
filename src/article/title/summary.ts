/** What an article is about, in a sentence. */
import type { DraftSection } from '../../guide/index.ts';
import type { WordTable } from '../words/index.ts';
import { firstSentence, sentences } from './sentence.ts';

/** How many words make a sentence that says what an article is about: "Hi all," is none. */
const fewestWords = 3;

/** What stands further behind, in characters, sums nothing up. */
const longestIntro = 2000;

/** The first sentence that says something of the prose that sections begin with; else its first words. */
export function summaryOf(sections: DraftSection[], words: WordTable): string {
  const text = introOf(sections);
  const found = sentences(text.slice(0, longestIntro), words).find(
    (sentence) => /[.!?…]["”’)]?$/.test(sentence) && sentence.split(' ').length >= fewestWords,
  );
  return (found ?? firstSentence(text, words)).trim();
}

/** The prose that an article begins with; else the first text that it has. */
function introOf(sections: DraftSection[]): string {
  const isProse = ({ kind, text }: DraftSection) => text !== '' && (kind === 'intro' || kind === 'prose');
  return (sections.find(isProse) ?? sections.find(({ text }) => text !== ''))?.text ?? '';
}
