/** What Markdown and JSX of editorial pages become, so that both get the site's links, and none a style attribute. */

/** A node of the tree: of HTML, or an element written as JSX, which has a name and attributes. */
interface Node {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string }[];
  properties?: Record<string, unknown>;
  children?: Node[];
  position?: object;
}

/** What the plugin needs of the page's VFile. */
interface Page {
  fail(reason: string, options: { place?: object | undefined }): never;
}

/**
 * A rehype plugin: `<a>` written as JSX becomes the injected `<PageLink>`, as a link in Markdown does; the alignment of table cells
 * becomes a class.
 *
 * @throws VFileMessage at an element with a style attribute, which a strict content security policy forbids.
 */
export function rehypeEditorial() {
  return (tree: Node, page: Page): void => mend(tree, page);
}

function mend(node: Node, page: Page): void {
  const { type, name, attributes = [], properties, children = [], position } = node;
  if (attributes.some((attribute) => attribute.name === 'style'))
    page.fail(`Unexpected style attribute on <${name}>, expected none`, { place: position });
  if (type.startsWith('mdxJsx') && name === 'a') node.name = 'PageLink';
  if (properties?.align) {
    properties.className = [`align-${properties.align}`];
    delete properties.align;
  }
  for (const child of children) mend(child, page);
}
