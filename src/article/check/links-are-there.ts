/** A link that the prose speaks of is there, and every link has an address. */
import type { RootContent } from 'mdast';
import { plainText } from '../entry/plain-text.ts';
import { quote, say } from '../messages.ts';
import { formatOf } from '../parse/index.ts';
import { sentences } from '../title/sentence.ts';
import { eachNode } from '../tree.ts';
import { plainWords, type WordTable } from '../words/index.ts';
import type { Check } from './index.ts';
import { isEscaped, placeInText } from './place-in-text.ts';
import { proseOf, textsOf } from './prose.ts';
import { withoutQuotations } from './quotations.ts';
import { stretchesOf } from './stretches.ts';

/** Longer words in brackets, in characters, are no link's. */
const longestWords = 200;

export const linksAreThere: Check = (settled, { parsed, words }, file) => {
  const stretchAt = stretchesOf(settled);
  // First lines of the entries and sections that hold a link.
  const linked = new Set<number | undefined>();
  eachNode(parsed.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'definition') return;
    if (node.type !== 'definition') linked.add(stretchAt(node.position?.start.line ?? 1)?.line);
    if (node.type === 'linkReference' || !['', '#'].includes(node.url.trim())) return;
    const name = node.type === 'link' ? plainText(node as RootContent) : (node.label ?? node.identifier);
    const reason = `Unexpected link ${quote(name)} without an address, expected where it leads; write the address, or take the link out`;
    say(file, 'missing-link', reason, node.position?.start);
  });
  for (const { node, stretch } of proseOf(parsed, settled)) {
    const texts = textsOf(node);
    for (const text of formatOf(file) === '.md' ? texts : []) {
      for (const { index, found } of undefinedReferences(withoutQuotations(text.value))) {
        if (isEscaped(text, '[', file)) break;
        const reason = `Unexpected ${quote(found)}, which leads nowhere, expected its address on a line such as \`[name]: https://example.com\`; add that line, or write \`[words](address)\``;
        say(file, 'missing-link', reason, placeInText(text, index, found, file));
        linked.add(stretch?.line);
      }
    }
    const phrase = linked.has(stretch?.line) ? undefined : pointer(plainText(node), words);
    if (!phrase) continue;
    const place = texts
      .map((text) => ({ text, index: text.value.toLowerCase().indexOf(phrase) }))
      .find(({ index }) => index !== -1);
    const reason = `Unexpected ${quote(phrase)} where no link stands, expected the link itself; write its address there, or say what it leads to`;
    say(
      file,
      'missing-link',
      reason,
      place ? placeInText(place.text, place.index, phrase, file) : node.position?.start,
    );
  }
};

/** Each `[words][name]` that stayed text, for nothing says where the name leads; `a[0][1]` is none. */
function undefinedReferences(text: string): { index: number; found: string }[] {
  const references = text.matchAll(/\[(\p{L}[^[\]]*)\]\[([^[\]]*)\]/gu);
  return Array.from(references).flatMap(({ index, 0: found, 1: words = '', 2: name = '' }) => {
    const goesOn = /[\p{L}\p{N})\]]$/u.test(text.slice(Math.max(index - 2, 0), index));
    return goesOn || Math.max(words.length, name.length) > longestWords ? [] : [{ index, found }];
  });
}

/** The words by which a text points to a link, unless it says that the link is elsewhere ("click the link in the email"). */
function pointer(text: string, words: WordTable): string | undefined {
  const { phrases, stubs, elsewhere } = words.links;
  const own = withoutQuotations(text).toLowerCase();
  const stub = stubs.find((stub) => own.includes(stub));
  if (stub || own.includes('www.')) return stub;
  for (const sentence of sentences(own, words)) {
    const plain = ` ${plainWords(sentence)} `;
    for (const phrase of phrases) {
      const at = plain.indexOf(` ${phrase} `);
      if (at === -1) continue;
      const [next = ''] = plain.slice(at + phrase.length + 2).split(' ', 1);
      if (!elsewhere.includes(next)) return phrase;
    }
  }
  return undefined;
}
