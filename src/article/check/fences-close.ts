/** Every fence of code that is opened is closed: Markdown takes all that follows an open one for code. */
import { say } from '../messages.ts';
import { formatOf } from '../parse/index.ts';
import { eachNode } from '../tree.ts';
import type { Check } from './index.ts';

export const fencesClose: Check = (_settled, { parsed }, file) => {
  if (formatOf(file) !== '.md') return;
  eachNode(parsed.tree, (node) => {
    if (node.type !== 'code') return;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const source = String(file).slice(start.offset, end.offset);
    const fence = openFence(source);
    if (!fence) return;
    const last = start.line + source.trimEnd().split(/\r\n|\r|\n/).length - 1;
    const reason = `Unexpected end of the code that ${fence} opens here, on line ${last}, expected a line ${fence} behind the code; add it where the code ends`;
    say(file, 'unclosed-fence', reason, start);
  });
};

/** The fence that a block of code begins with, unless its last line is one that closes it. */
function openFence(source: string): string | undefined {
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (!fence) return undefined;
  const last = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1);
  // What stands before it are the signs of the quote or the list that it is in.
  const closing = last.trimEnd().replace(/^[\s>]+/, '');
  const closes = closing.length >= fence.length && closing === (fence[0] as string).repeat(closing.length);
  return closes && last.length < source.length ? undefined : fence;
}
