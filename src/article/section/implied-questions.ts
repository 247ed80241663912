/** Questions of an article that has no heading over them. */
import { plainText } from '../entry/plain-text.ts';
import { questionMarkLength } from '../title/numbering.ts';
import type { WordTable } from '../words/index.ts';
import { mergeEntries } from './merge-entries.ts';
import type { ArticleSection } from './section.ts';

/** An article's sections, those whose headings are marked as questions (`Q: …`) as one of questions where it has none. */
export function withImpliedQuestions(sections: ArticleSection[], words: WordTable): ArticleSection[] {
  const isQuestion = ({ heading }: ArticleSection) =>
    heading !== undefined && questionMarkLength(plainText(heading), words) > 0;
  const none = !sections.some(({ kind }) => kind === 'faq') && sections.some(isQuestion);
  return none ? mergeEntries(sections, 'faq', isQuestion) : sections;
}
