/** The reply, put together. */

/**
 * The reply's parts in their order.
 *
 * @param steps Each step as it is put into a ticket; they are numbered here where there are several.
 * @param greeting May be empty, as `closing` may; lines in it stay lines.
 */
export function replyOf(steps: HTMLElement[], greeting: string, closing: string): Node[] {
  if (steps.length > 1) {
    for (const [index, step] of steps.entries()) step.querySelector('a')?.prepend(`${index + 1}. `);
  }
  return [...linesOf(greeting), ...steps, ...linesOf(closing)];
}

function linesOf(text: string): Node[] {
  const lines = text.trim().split('\n');
  if (lines[0] === '') return [];
  const paragraph = document.createElement('p');
  // They may be of another language than the guide.
  paragraph.dir = 'auto';
  for (const line of lines)
    paragraph.append(...(paragraph.hasChildNodes() ? [document.createElement('br')] : []), line);
  return [paragraph];
}
