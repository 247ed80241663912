/** Styles that come with a bundle, so that pages without what they are for need not carry them. */

/** The bundle's own sheet, minified; put in by `release/client-bundle.ts`. */
declare const STYLES: string;

/** Adds the bundle's sheet to the page, after the page's own. */
export function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
}
