/** What axe cannot see of colours as a browser paints them. Both functions run in the page. */
import type { AxeResults, NodeResult } from 'axe-core';

/** A colour as axe holds it. */
interface Colour {
  alpha: number;
  parseString(text: string): void;
}

/** The part of axe that is used here and that its types leave out. */
interface Axe {
  commons: { color: { Color: new () => Colour; getContrast(one: Colour, other: Colour): number } };
}

/**
 * Tells axe of two colours as they are painted. A page without a background lies on the canvas, which is dark in a dark scheme; axe takes it
 * for white. And in forced colours text is painted in its `color`, while Chromium names the fill that it would have without them.
 */
export function tellPaintedColours(): void {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  if (ground === 'rgba(0, 0, 0, 0)') document.documentElement.style.backgroundColor = 'Canvas';
  const asked = getComputedStyle;
  window.getComputedStyle = (element, pseudo) => {
    const style = asked(element, pseudo);
    if (!matchMedia('(forced-colors: active)').matches) return style;
    const property = (name: string) => style.getPropertyValue(name.endsWith('-text-fill-color') ? 'color' : name);
    return new Proxy(style, {
      get: (_, key) => (key === 'getPropertyValue' ? property : Reflect.get(style, key, style)),
    });
  };
}

/**
 * Takes out of what axe leaves to a person each text whose contrast is enough on the ground that axe does not measure: that of a
 * pseudo-element, the bands of a gradient from top to bottom, or what lies behind a text that nothing covers.
 */
export function measureGrounds(results: AxeResults): AxeResults {
  const { Color, getContrast } = (globalThis as unknown as { axe: Axe }).axe.commons.color;
  const colour = (text: string) => {
    const parsed = new Color();
    parsed.parseString(text);
    return parsed;
  };
  const ofPseudo = (host: Element) =>
    ['::before', '::after']
      .map((pseudo) => colour(getComputedStyle(host, pseudo).backgroundColor))
      .filter(({ alpha }) => alpha === 1);
  /** The colours of the bands that lie under the text itself. */
  const ofBands = (host: Element, text: Element) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const [box, ink] = [host.getBoundingClientRect(), range.getBoundingClientRect()];
    const share = (y: number) => (100 * (y - box.top)) / box.height;
    const [from, to] = [share(ink.top), share(ink.bottom)];
    const found = getComputedStyle(host).backgroundImage.matchAll(/(rgba?\([^)]*\)) ([\d.]+)%/g);
    const stops = [...found].map(([, ground = '', at]) => ({ ground: colour(ground), at: Number(at) }));
    const before = stops.filter(({ at }) => at <= from).slice(-1);
    const after = stops.filter(({ at }) => at >= to).slice(0, 1);
    return [...before, ...stops.filter(({ at }) => at > from && at < to), ...after].map(({ ground }) => ground);
  };
  /** What lies behind a text that axe thinks covered, where nothing covers it once it is in sight: its lines may be wider than its box. */
  const behind = (text: Element) => {
    text.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = text.getBoundingClientRect();
    if (!text.contains(document.elementFromPoint(left + width / 2, top + height / 2))) return [];
    for (let around: Element | null = text; around; around = around.parentElement) {
      const ground = colour(getComputedStyle(around).backgroundColor);
      if (ground.alpha === 1) return [ground];
    }
    return [];
  };
  const isLegible = ({ any: [check], target }: NodeResult) => {
    const text = document.querySelector(String(target[0]));
    const host = document.querySelector(String(check?.relatedNodes?.[0]?.target[0] ?? target[0]));
    if (!check || !host || !text) return false;
    const { messageKey } = check.data ?? {};
    const measured = { pseudoContent: ofPseudo, bgGradient: () => ofBands(host, text), bgOverlap: () => behind(text) };
    const grounds = measured[messageKey as keyof typeof measured]?.(host) ?? [];
    const ink = colour(getComputedStyle(text).color);
    const least = check.id === 'color-contrast' ? 4.5 : 7;
    return grounds.length > 0 && grounds.every((ground) => getContrast(ground, ink) >= least);
  };
  for (const result of results.incomplete) result.nodes = result.nodes.filter((node) => !isLegible(node));
  return results;
}
