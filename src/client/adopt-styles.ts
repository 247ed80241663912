/** Styles that come with a script, so that pages without what they are for need not carry them. */

/** Adds a sheet to the page, after the page's own. */
export function adoptStyles(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
