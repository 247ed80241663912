/** Every heading has a text: what stands under an empty one would be a section or an entry without a name. */
import type { Heading } from 'mdast';
import { plainText } from '../entry/plain-text.ts';
import { say } from '../messages.ts';
import { eachNode } from '../tree.ts';
import type { Check } from './index.ts';

export const headingsSaySomething: Check = (_settled, { parsed }, file) => {
  // An entry with neither heading nor text has been said.
  const said = new Set(file.messages.filter(({ ruleId }) => ruleId === 'empty-entry').map(({ line }) => line));
  for (const node of parsed.tree.children) {
    if (node.type !== 'heading' || !isEmpty(node) || said.has(node.position?.start.line)) continue;
    const reason = 'Unexpected heading without text, expected what stands under it; write it or take the heading out';
    say(file, 'empty-entry', reason, node.position?.start);
  }
};

function isEmpty(heading: Heading): boolean {
  let shows = plainText(heading).trim() !== '';
  eachNode(heading, ({ type }) => {
    shows ||= type === 'image' || type === 'imageReference';
  });
  return !shows;
}
