/** Every fence of code that is opened is closed: Markdown takes all that follows an open one for code. */
import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../messages.ts';
import { formatOf } from '../parse/index.ts';
import type { Check } from './index.ts';

export const fencesClose: Check = (_settled, { parsed }, file) => {
  if (formatOf(file) !== '.md') return;
  visit(parsed.tree, 'code', (node) => {
    const fence = openFence(node, file);
    if (!fence) return;
    const reason = `Unexpected end of the code that ${fence} opens here, on line ${node.position?.end.line}, expected a line ${fence} behind the code; add it where the code ends`;
    say(file, 'unclosed-fence', reason, node.position?.start);
  });
};

/** The fence that a block of code begins with, unless its last line is one that closes it. */
function openFence({ position }: Code, file: VFile): string | undefined {
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined;
  const source = String(file).slice(position.start.offset, position.end.offset);
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (!fence) return undefined;
  const last = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1);
  // What stands before it are the signs of the quote or the list that it is in.
  const closing = last.trimEnd().replace(/^[\s>]+/, '');
  const closes = closing.length >= fence.length && closing === (fence[0] as string).repeat(closing.length);
  return closes && last.length < source.length ? undefined : fence;
}
