/** A section's words at the beginning of a paragraph: "Cause: the server is down." */
import type { Heading, PhrasingContent, RootContent } from 'mdast';
import type { SectionKind } from '../../guide/index.ts';
import { phrasingText, plainText } from '../entry/plain-text.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';
import { namesKindOnly } from './names.ts';

/** A longer beginning, in characters, is a sentence. */
const longestLead = 40;

/** Kinds whose words lead into a paragraph; a question's, or a message's, do not. */
const leading: SectionKind[] = ['causes', 'steps'];

/** An article's blocks, paragraphs that begin with the words of a kind no heading names cut into a heading and the rest. */
export function withKindLeads(nodes: RootContent[], words: WordTable): RootContent[] {
  const named = new Set(
    nodes.map((node) => (node.type === 'heading' ? lookUp(words.kinds, plainWords(plainText(node))) : undefined)),
  );
  let depth: Heading['depth'] = 2;
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'heading') depth = node.depth;
    const lead = node.type === 'paragraph' ? leadOf(node.children) : undefined;
    const kind = lead && kindOf(lead.name, words);
    if (!lead || !kind || named.has(kind)) return [node];
    const { position } = node;
    const at = position ? { position } : {};
    const children: PhrasingContent[] = [{ type: 'text', value: lead.name, ...at }];
    return [
      { type: 'heading', depth, children, ...at },
      { type: 'paragraph', children: lead.rest, ...at },
    ];
  });
}

/** What stands before the first colon of a paragraph, bold or not, and what stands behind it. */
function leadOf([first, ...others]: PhrasingContent[]): { name: string; rest: PhrasingContent[] } | undefined {
  const text = first?.type === 'strong' ? phrasingText(first.children) : first?.type === 'text' ? first.value : '';
  const next = first?.type === 'strong' && others[0]?.type === 'text' ? others[0].value : '';
  const whole = text + (first?.type === 'strong' ? next : '');
  const colon = whole.slice(0, longestLead).indexOf(':');
  const isBoldLead = first?.type === 'strong' && (colon === text.length || colon === text.length - 1);
  if (colon < 1 || (first?.type === 'strong' && !isBoldLead)) return undefined;
  const name = whole.slice(0, colon);
  const value = whole.slice(colon + 1).trimStart();
  const rest = first?.type === 'strong' ? others.slice(next ? 1 : 0) : others;
  return value === ''
    ? undefined
    : { name, rest: [{ type: 'text', value, ...(first?.position && { position: first.position }) }, ...rest] };
}

/** The kind that a name says and nothing else, by phrases that may stand in a longer text. */
function kindOf(name: string, words: WordTable): SectionKind | undefined {
  const plain = plainWords(name);
  const kind = lookUp(words.kinds, plain, { whole: false });
  return kind && leading.includes(kind) && namesKindOnly(plain, kind, words) ? kind : undefined;
}
