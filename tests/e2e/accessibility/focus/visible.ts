/** Whether the focus can be seen on an element: what changes in the way it is drawn. */
import type { Page } from '@playwright/test';

/**
 * The elements of the page that look no different when they have the focus of a keyboard: each as its HTML and what was looked at. An
 * outline counts from 2 px on, in a colour of at least 3 to 1 with the ground around it; so does one of an element around it, as of a label.
 */
export function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** A colour as the browser writes it, as linear light of red, green and blue and its share. */
    const read = (text: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      const linear = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return { light: 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!, alpha };
    };
    const groundOf = (element: Element | null) => {
      for (let around = element; around; around = around.parentElement) {
        const ground = read(getComputedStyle(around).backgroundColor);
        if (ground.alpha === 1) return ground.light;
      }
      return 1;
    };
    const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const outlined = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      // The browser's own is drawn to be seen on any ground.
      if (outlineStyle === 'auto') return true;
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return false;
      const isInside = Number.parseFloat(outlineOffset) < 0;
      const ground = groundOf(isInside ? element : element.parentElement);
      return ratio(read(outlineColor).light, ground) >= 3;
    };
    const focusable = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';
    const before = document.activeElement;
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(focusable)) {
      if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) continue;
      element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
      if (document.activeElement !== element) continue;
      const around = [element, element.closest('label')].filter((one) => one !== null);
      if (!around.some(outlined)) faults.push(element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160));
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return faults;
  });
}
