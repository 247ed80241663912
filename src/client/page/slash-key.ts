/** Whether the key `/` alone opens the search: a reader may switch it off, as one must whose speech or tremor types keys by chance. */

/** Stands on the device under this name only where it is off. */
const key = 'waymark:slash-off';

/** Whether `/` opens the search; where the browser keeps nothing, it does. */
export function slashIsOn(): boolean {
  try {
    return !localStorage[key];
  } catch {
    return true;
  }
}

/** Switches the key on or off, for all pages of the site; where the browser keeps nothing, nothing changes. */
export function switchSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, '1');
  } catch {
    // What is kept nowhere is off nowhere.
  }
}
