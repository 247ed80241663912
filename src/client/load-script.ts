/** Loads a bundle that the release room writes under a fixed name. */

/**
 * Runs the script at `address`; rejects when it cannot be had. A script element rather than `import()`: Vite wraps every `import()` in a
 * loader larger than the whole script of a page, and Astro inlines no script that has one.
 */
export function loadScript(address: string): Promise<unknown> {
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src: address, onload, onerror }));
  });
}
