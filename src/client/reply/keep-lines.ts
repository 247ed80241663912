/** Keeps the reader's own lines of a reply with its place in the browser's history, so that they are there again after a reload. */

/** What the lines are called in the state of the place. They stay on the device and in no address. */
const key = 'lines';

/** How long typing must rest before the lines are kept, in milliseconds: browsers refuse changes of the state that come fast. */
const rest = 200;

/** Puts the lines that were left here back into their fields, and keeps what is in these from then on. */
export function keepLines(fields: readonly HTMLTextAreaElement[]): void {
  const kept: unknown = history.state?.[key];
  if (Array.isArray(kept)) for (const [index, field] of fields.entries()) field.value = String(kept[index] ?? '');
  let timer = 0;
  const keep = () => history.replaceState({ ...history.state, [key]: fields.map(({ value }) => value) }, '');
  const keepLater = () => {
    clearTimeout(timer);
    timer = window.setTimeout(keep, rest);
  };
  for (const field of fields) field.addEventListener('input', keepLater);
  // Another place in the history holds what the lines were then.
  addEventListener('popstate', keepLater);
}
