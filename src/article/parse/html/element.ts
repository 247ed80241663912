/** What is asked of an element of a page: its attributes, its names, the text that a reader sees of it. */
import type { Element, ElementContent, Nodes, RootContent } from 'hast';

/** Elements that begin and end a line. All others stand in one. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead
  tr ul listing plaintext xmp ac:rich-text-body ac:plain-text-body`.split(/\s+/),
);

/** Whether a node is an element, of one of `tags` if any are named. */
export function isElement(node: Nodes | undefined, ...tags: string[]): node is Element {
  return node?.type === 'element' && (tags.length === 0 || tags.includes(node.tagName));
}

export function isBlock(node: Nodes): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}

export function isHeading(node: Nodes | undefined): boolean {
  return isElement(node) && (/^h[1-6]$/.test(node.tagName) || attribute(node, 'role') === 'heading');
}

/** An attribute's value as text, by its name in hast: `ariaLabel`; empty where it is absent, `true` where it has no value. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** The words of an element's classes, one list a class: `articleShare-box` → `article share box`. */
export function classWords(element: Element): string[] {
  return attribute(element, 'className').split(/\s+/).filter(Boolean).map(nameWords);
}

/** The words of one name. */
export function nameWords(name: string): string {
  return name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim();
}

/** The text of nodes as it is seen, blocks parted by a space. Scripts and the like must have been taken out. */
export function textOf(nodes: Nodes | Nodes[]): string {
  const pieces: string[] = [];
  const add = (node: Nodes): void => {
    if (node.type === 'text') pieces.push(node.value);
    if (!('children' in node)) return;
    const parts = isBlock(node) || isElement(node, 'br', 'button', 'option', 'label');
    if (parts) pieces.push(' ');
    for (const child of node.children) add(child);
    if (parts) pieces.push(' ');
  };
  for (const node of Array.isArray(nodes) ? nodes : [nodes]) add(node);
  return pieces
    .join('')
    .replaceAll(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** Whether nodes hold nothing that is seen. */
export function isBlank(nodes: Nodes | Nodes[]): boolean {
  return textOf(nodes) === '' && !holds(nodes, (node) => isElement(node, 'img', 'hr'));
}

/** Whether one of the nodes, or a node in them, passes a test. */
export function holds(nodes: Nodes | Nodes[], test: (node: Nodes) => boolean): boolean {
  return (Array.isArray(nodes) ? nodes : [nodes]).some(
    (node) => test(node) || ('children' in node && holds(node.children, test)),
  );
}

/** All elements in a tree that pass a test, in their order. */
export function findAll(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const search = (node: Nodes): void => {
    if (isElement(node) && test(node)) found.push(node);
    if ('children' in node) for (const child of node.children) search(child);
  };
  search(tree);
  return found;
}

/** Takes the nodes that `isTaken` out of a tree, each with all that is in it. */
export function takeOut(tree: Nodes, isTaken: (node: RootContent, parent: Nodes) => boolean): void {
  if (!('children' in tree)) return;
  const kept = tree.children.filter((child) => !isTaken(child, tree));
  if (kept.length < tree.children.length) tree.children = kept as ElementContent[];
  for (const child of kept) takeOut(child, isTaken);
}

/** An element in the place of `from`, which gives it its position. */
export function make(tagName: string, children: ElementContent[], from: Nodes | undefined): Element {
  const position = from?.position;
  return { type: 'element', tagName, properties: {}, children, ...(position && { position }) };
}
