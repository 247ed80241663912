/** The least that a page can be: what others are compared with. */
import { createHash } from 'node:crypto';
import { type Answer, answerOf } from '../wire/answer.ts';

/**
 * A page of one line of text, with a comment after it that makes its compressed form as long as that of another page.
 *
 * @param bytes Length of the compressed body, to within a few bytes; below that of the line alone there is no comment.
 */
export function plainPage(bytes: number): Answer {
  let [few, many] = [0, 2 * bytes];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (padded(middle).body.length > bytes) many = middle;
    else few = middle;
  }
  return padded(few);
}

function padded(letters: number): Answer {
  const line = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><p>One line of text.</p>';
  return answerOf(Buffer.from(`${line}<!--${noise(letters)}-->`), '.html');
}

/** So many letters that no program compresses well, the same in each run. */
function noise(letters: number): string {
  const pieces: string[] = [];
  for (let index = 0; pieces.length * 43 < letters; index += 1)
    pieces.push(createHash('sha256').update(String(index)).digest('base64url'));
  return pieces.join('').slice(0, letters).replaceAll('-', '_');
}
