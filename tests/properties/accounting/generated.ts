/** The account of a generated article: each of its words in the entry, the section or the message where it belongs. */
import type { GeneratedArticle } from '../articles/article.ts';
import type { Kind } from '../articles/blocks.ts';
import type { Compiled } from '../compile.ts';
import { shownText } from './shown.ts';
import { missing, tokens } from './tokens.ts';

const kinds: Kind[] = ['variants', 'causes', 'steps', 'faq'];

/** Rules whose messages may hold words in the place of an entry. */
const leavesOut = ['text-left-out'];

/** What is not where it belongs; nothing if all is. */
export function faultsOf(article: GeneratedArticle, { settled, messages }: Compiled): string[] {
  const faults: string[] = [];
  const same = (what: string, expected: string, found: string | undefined) => {
    const [wanted, got] = [tokens(expected).join(' '), tokens(found ?? '').join(' ')];
    if (wanted !== got) faults.push(`${what}: expected “${wanted}”, found “${got}”`);
  };
  const { guide } = settled;
  same('title', article.title, guide.title);
  const [first, ...sections] = guide.sections;
  same('the intro', article.intro, first?.text);
  same('sections', article.sections.map(({ kind }) => kind).join(' '), sections.map(({ kind }) => kind).join(' '));
  for (const [index, { title, prose, side }] of article.sections.entries()) {
    if (side && sections[index]?.side !== side) faults.push(`section ${index + 1}: expected steps for a ${side}`);
    same(`heading of section ${index + 1}`, title, sections[index]?.title);
    same(`prose of section ${index + 1}`, prose, sections[index]?.text);
  }
  for (const kind of kinds) {
    const expected = article.entries.filter((entry) => entry.kind === kind);
    // Messages may be found in sentences besides: those are told apart.
    const found = settled[kind].filter((entry) => !('origin' in entry) || entry.origin === 'listed');
    if (expected.length !== found.length) faults.push(`${kind}: expected ${expected.length}, found ${found.length}`);
    for (const [index, { text, unshown, id }] of expected.entries()) {
      const entry = found[index];
      same(`${kind} ${index + 1}`, text, entry?.text);
      const shown = tokens([...unshown, entry ? shownText(entry) : ''].join(' '));
      const hidden = missing(tokens(text), shown);
      if (hidden.length > 0) faults.push(`${kind} ${index + 1}: nothing shows “${hidden.join(' ')}”`);
      if (id && entry?.id !== id) faults.push(`${kind} ${index + 1}: expected the id ${id}, found ${entry?.id}`);
    }
  }
  const said = messages
    .filter(({ ruleId }) => leavesOut.includes(ruleId ?? ''))
    .map(({ reason }) => /“(.*)”/s.exec(reason)?.[1] ?? '')
    .sort();
  if (said.length !== article.leftOut.length)
    faults.push(`left out: expected ${article.leftOut.length}, found ${said.length}`);
  for (const [index, text] of article.leftOut.toSorted().entries()) same(`left out ${index + 1}`, text, said[index]);
  return faults;
}
