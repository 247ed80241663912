/** No heading is more than one level below the one before it. */
import type { Heading, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { plainText } from '../entry/plain-text.ts';
import { quote, say } from '../messages.ts';
import { formatOf } from '../parse/index.ts';
import type { Check } from './index.ts';

export const headingLevelsFollow: Check = (_settled, { parsed }, file) => {
  if (formatOf(file) === '.txt') return;
  const { tree, titleHeading, frontMatter } = parsed;
  let above: number | undefined = titleHeading?.depth ?? (frontMatter.title ? 1 : undefined);
  for (const heading of tree.children.filter((node) => isWritten(node, file))) {
    const { depth, position } = heading;
    if (above !== undefined && depth > above + 1) {
      const reason = `Unexpected heading ${quote(plainText(heading))} of level ${depth} below one of level ${above}, expected level ${above + 1}; ${hint(file, above + 1)}`;
      say(file, 'heading-level', reason, position?.start);
    }
    above = depth;
  }
};

function hint(file: VFile, depth: number): string {
  return formatOf(file) === '.md' ? `begin it with \`${'#'.repeat(depth)}\`` : `make it \`<h${depth}>\``;
}

/** Whether an author chose a heading's level: with signs, a line under it, or a tag. A bold line that serves as one has none. */
function isWritten(node: RootContent, file: VFile): node is Heading {
  const { start, end } = node.position ?? {};
  if (node.type !== 'heading' || start?.offset === undefined || end?.offset === undefined) return false;
  const source = String(file).slice(start.offset, end.offset);
  return source.startsWith('#') || source.includes('\n') || /^<h\d/i.test(source);
}
