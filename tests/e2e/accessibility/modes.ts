/** What a reader's device or settings make of a page. */
import type { Page } from '@playwright/test';

/** What is asked of the browser; what is left out is as it comes. */
interface Mode {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  width?: number;
}

/** All of them; scripts that are off are not one, for a page cannot lose them once it is open. */
export const modes: Record<string, Mode> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'forced dark colours': { forcedColors: 'active', colorScheme: 'dark' },
  '320 px': { width: 320 },
  'reduced motion': { reducedMotion: 'reduce' },
};

/** Puts an open page into a mode, and out of every other. */
export async function enter(
  page: Page,
  { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference', width = 1280 }: Mode,
): Promise<void> {
  await page.setViewportSize({ width, height: 2400 });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
}
