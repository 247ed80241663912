/** What axe cannot see of colours as a browser paints them. Both functions run in the page. */
import type axe from 'axe-core';
import type { AxeResults, NodeResult } from 'axe-core';

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

/** Takes out of what axe leaves to a person each text whose ground is that of a pseudo-element, and whose contrast is enough. */
export function measurePseudoGrounds(results: AxeResults): AxeResults {
  const { Color, getContrast } = (globalThis as unknown as { axe: typeof axe }).axe.commons.color;
  const colour = (text: string) => {
    const parsed = new Color();
    parsed.parseString(text);
    return parsed;
  };
  const isLegible = ({ any: [check], target }: NodeResult) => {
    if (check?.data?.messageKey !== 'pseudoContent') return false;
    const host = document.querySelector(String(check.relatedNodes?.[0]?.target[0]));
    const text = document.querySelector(String(target[0]));
    if (!host || !text) return false;
    const grounds = ['::before', '::after']
      .map((pseudo) => colour(getComputedStyle(host, pseudo).backgroundColor))
      .filter(({ alpha }) => alpha === 1);
    const ink = colour(getComputedStyle(text).color);
    const least = check.id === 'color-contrast' ? 4.5 : 7;
    return grounds.length > 0 && grounds.every((ground) => getContrast(ground, ink) >= least);
  };
  for (const result of results.incomplete) result.nodes = result.nodes.filter((node) => !isLegible(node));
  return results;
}
