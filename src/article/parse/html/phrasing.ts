/** What stands in a line of a page: only the elements that mean something in an article. */
import type { Element, ElementContent, RootContent, Text } from 'hast';
import { attribute, isBlank, isBlock, isElement, make, textOf } from './element.ts';
import { isWeb } from './head.ts';

const marks: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  u: 'em',
  mark: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  var: 'code',
  del: 'del',
  s: 'del',
  strike: 'del',
};

/** Elements that show what stands at an address. */
const embedded = ['iframe', 'video', 'audio', 'embed'];

/**
 * Makes phrasing of nodes. No-break spaces become spaces; elements that mean nothing are replaced by what is in them; marks of one kind
 * that follow or hold one another become one; a block becomes its words, parted from what stands round it by a line break.
 */
export function toPhrasing(nodes: (RootContent | ElementContent)[]): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) for (const part of phrasingOf(node)) append(made, part);
  return made;
}

function phrasingOf(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [shownText(node)];
  if (!isElement(node)) return [];
  const { tagName } = node;
  if (tagName === 'br') return [make('br', [], node)];
  if (tagName === 'wbr') return [];
  if (tagName === 'img') return imageOf(node);
  if (embedded.includes(tagName)) return embeddedOf(node);
  if (tagName === 'q') return [textNode('“', node), ...toPhrasing(node.children), textNode('”', node)];
  const inner = tagName === 'pre' ? [make('code', node.children, node)] : toPhrasing(node.children);
  if (isBlock(node)) return [make('br', [], node), ...inner, make('br', [], node)];
  if (isBlank(inner)) return inner.filter((child) => child.type === 'text' || isElement(child, 'br'));
  // A picture that leads to itself in large is only a picture.
  if (tagName === 'a') return textOf(inner) === '' ? inner : linkOf(node, inner);
  const mark = markOf(node);
  return mark ? marked(mark, inner, node) : inner;
}

/** A text as it is shown, placed where its first word stands: the line breaks of the source before it are none of its. */
function shownText(node: Text): Text {
  const value = node.value.replaceAll('\u00a0', ' ').replaceAll(/[\u200b\ufeff]/g, '');
  const before = node.value.slice(0, node.value.length - node.value.trimStart().length);
  const breaks = before.split('\n').length - 1;
  if (!node.position || breaks === 0 || before === node.value) return { ...node, value };
  const { start, end } = node.position;
  const moved = {
    line: start.line + breaks,
    column: before.length - before.lastIndexOf('\n'),
    ...(start.offset !== undefined && { offset: start.offset + before.length }),
  };
  return { ...node, value, position: { start: moved, end } };
}

/** The mark that an element or its style sets; `<b style="font-weight: normal">` sets none. */
function markOf(element: Element): string | undefined {
  const style = attribute(element, 'style').toLowerCase().replaceAll(/\s/g, '');
  const mark = Object.hasOwn(marks, element.tagName) ? marks[element.tagName] : undefined;
  if (mark === 'strong') return /font-weight:(?:normal|[1-4]00)/.test(style) ? undefined : mark;
  if (mark || !isElement(element, 'span', 'font')) return mark;
  if (/font-weight:(?:bold|[6-9]00)/.test(style)) return 'strong';
  return style.includes('font-style:italic') ? 'em' : undefined;
}

/** Phrasing in a mark, with the line breaks and spaces at its ends outside it. */
function marked(mark: string, inner: ElementContent[], from: Element): ElementContent[] {
  const isEdge = (node: ElementContent | undefined) =>
    isElement(node, 'br') || (node?.type === 'text' && node.value.trim() === '');
  let start = 0;
  let end = inner.length;
  while (start < end && isEdge(inner[start])) start++;
  while (end > start && isEdge(inner[end - 1])) end--;
  const own = inner.slice(start, end).flatMap((child) => (isElement(child, mark) ? child.children : [child]));
  return [...inner.slice(0, start), make(mark, own, from), ...inner.slice(end)];
}

function linkOf(element: Element, inner: ElementContent[]): ElementContent[] {
  const url = attribute(element, 'href').trim();
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replaceAll(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
  if (!url || (scheme && !['http', 'https', 'mailto'].includes(scheme))) return inner;
  const link = make('a', inner, element);
  link.properties = { href: url };
  return [link];
}

/** A picture with its address, also where the page loads it late; none where it only counts readers. */
function imageOf(element: Element): ElementContent[] {
  const [width, height] = [attribute(element, 'width'), attribute(element, 'height')];
  if (['0', '1'].includes(width) && ['0', '1'].includes(height)) return [];
  const src = attribute(element, 'src').trim();
  const late = ['dataSrc', 'dataOriginal', 'dataLazySrc'].map((name) => attribute(element, name)).find(Boolean);
  const address = (!src || src.startsWith('data:')) && late ? late : src;
  const alt = attribute(element, 'alt');
  if (!address) return alt ? [textNode(alt, element)] : [];
  const image = make('img', [], element);
  image.properties = { src: address, alt };
  return [image];
}

/** A link to what the page embeds, where that is of the web. */
function embeddedOf(element: Element): ElementContent[] {
  const source = element.children.find((child) => isElement(child, 'source'));
  const src = attribute(element, 'src') || (isElement(source) ? attribute(source, 'src') : '');
  const address = src.startsWith('//') ? `https:${src}` : src;
  if (!isWeb(address)) return [];
  const link = make('a', [textNode(attribute(element, 'title') || address, element)], element);
  link.properties = { href: address };
  return [link];
}

function textNode(value: string, from: Element): Text {
  return { type: 'text', value, ...(from.position && { position: from.position }) };
}

/** Adds a node to phrasing; a mark of the kind that the last one is goes on with it, and so does a text. */
function append(made: ElementContent[], node: ElementContent): void {
  const last = made.at(-1);
  if (node.type === 'text' && last?.type === 'text') {
    const [start, end] = [last.position?.start, node.position?.end];
    const value = last.value + node.value;
    made[made.length - 1] = start && end ? { ...last, value, position: { start, end } } : { ...last, value };
  } else if (isElement(node, 'strong', 'em') && isElement(last, node.tagName)) {
    for (const child of node.children) append(last.children, child);
  } else if (
    isElement(node, 'strong', 'em') &&
    last?.type === 'text' &&
    !last.value.trim() &&
    isElement(made.at(-2), node.tagName)
  ) {
    made.pop();
    const mark = made.at(-1) as Element;
    append(mark.children, last);
    for (const child of node.children) append(mark.children, child);
  } else {
    made.push(node);
  }
}
