/** The status of HTTP that a guide is about. */
import type { SettledGuide } from '../../guide/index.ts';
import { isStatusWord } from '../known/pattern-words.ts';
import { listWords } from '../words/read-words.ts';

/** The one that its author names, else the one in its title, else the one that at least half of its messages name. */
export function guideStatus({ guide, variants }: SettledGuide): string | undefined {
  const titled = guide.status ?? listWords(guide.title).find(isStatusWord);
  if (titled) return titled;
  const named = variants.flatMap(({ message }) => [...new Set(listWords(message).filter(isStatusWord))]);
  const [most] = [...Map.groupBy(named, (status) => status).values()].sort((a, b) => b.length - a.length);
  return most && most.length * 2 >= variants.length ? most[0] : undefined;
}
