/** Foreign text made fit to be shown: nothing in it can turn round, hide or break up what stands beside it. */

/** Controls that turn the direction of text, and signs that take no room. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Control characters, without tabs and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/**
 * `text` with controls as their pictures, without invisible signs, and with a replacement character for half a character.
 *
 * @example harmless('\u001b[31mred') // '␛[31mred'
 */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(unseen, '')
    .replace(controls, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\u007f-\u009f]/g, '\ufffd');
}
