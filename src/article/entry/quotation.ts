/** Texts in quotation marks. */

/** Pairs of marks that also stand for other signs: only round a whole text do they quote. */
const pairs = ['‘’', '«»', '„“', "''"];

/** Whether a text is enclosed by such marks. */
export function isEnclosed(text: string): boolean {
  return text.length > 2 && pairs.includes(text.charAt(0) + text.charAt(text.length - 1));
}

/** Whether quotation marks of any kind enclose a text; inside it may quote as well. */
export function isQuotation(whole: string): boolean {
  if (isEnclosed(whole)) return true;
  const inside = whole.slice(1, -1);
  if (whole.startsWith('“') && whole.endsWith('”'))
    return inside.indexOf('”') === -1 || inside.indexOf('“') < inside.indexOf('”');
  const first = inside.indexOf('"');
  return (
    whole.length > 2 && whole.startsWith('"') && whole.endsWith('"') && (first === -1 || inside[first - 1] === ' ')
  );
}
