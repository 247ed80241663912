/** Lines of a stream of bytes. */

/**
 * The lines of UTF-8 text, without holding more than one of them. Only a line feed ends a line: JSON may hold every other line
 * end as it is. A byte order mark is dropped; an end without a line feed ends the last line.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    const last = more.pop();
    if (last === undefined) {
      rest += first;
      continue;
    }
    yield rest + first;
    yield* more;
    rest = last;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
