/** Id of a step's row on the page of what was tried; no entry's id begins like it. */
export function rowId(code: string): string {
  return `wm-${code}`;
}
