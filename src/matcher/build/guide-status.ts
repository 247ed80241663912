/** The status of HTTP that a guide is about. */
import type { SettledGuide } from '../../guide/index.ts';
import { isStatusWord } from '../known/pattern-words.ts';
import { listWords } from '../words/read-words.ts';

/** The one that its author names, else the one that at least half of its messages name; undefined if there is none. */
export function guideStatus({ guide, variants }: SettledGuide): string | undefined {
  if (guide.status) return guide.status;
  const named = variants.flatMap(({ message }) => [...new Set(listWords(message).filter(isStatusWord))]);
  const [most] = [...Map.groupBy(named, (status) => status).values()].sort((a, b) => b.length - a.length);
  return most && most.length * 2 >= variants.length ? most[0] : undefined;
}
