/** What one rule says of an article. */
import { VFile } from 'vfile';
import { checkGuide, type Rule, readArticle } from '../../../src/article/index.ts';
import { settle } from '../../../src/permalinks/index.ts';

/** The messages of a rule, each as `line:column reason`, in their order. */
export function messagesOf(rule: Rule, value: string, path = 'article.md'): string[] {
  const file = new VFile({ path, value });
  const reading = readArticle(file, 'article', 'en');
  checkGuide(settle(reading.draft, { inherited: [] }).settled, reading, file);
  return file.messages
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}
