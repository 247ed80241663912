/** One page of every kind, of both sites. */
import type { Page } from '@playwright/test';
import type { ServedSite } from '../fixtures.ts';
import { places } from '../places.ts';

/** A page as a reader may find it. */
export interface State {
  /** The shipped site, or that of the examples. */
  of: 'site' | 'docs';
  /** Its address, below that of the site. */
  path: string;
  /** Before it is opened. */
  prepare?(page: Page): Promise<unknown>;
  /** From the page as it opens to the state. */
  reach?(page: Page): Promise<unknown>;
}

/** The address of a state's page. */
export function addressOf({ of, path }: State, sites: Record<State['of'], ServedSite>): string {
  return sites[of].url + path;
}

const shipped = Object.entries({ ...places, 'page that is not there': '404.html', 'code of a step': 's/566840/' });

const examples = {
  'home of several guides': '',
  'guide of plain text': '504-gateway-timeout/',
  'guide in German': 'speicher-voll/',
  'guide from right to left': 'dhakira/',
  'step from right to left': 'dhakira/steps/trash/',
  'message from right to left': 'dhakira/errors/error/',
  'tried from right to left': 'dhakira/tried/',
  'guide with pictures': 'printer-offline/',
  'old address of one guide': 'hc/en-us/articles/360012-Printer-offline/',
  'old address of two guides': 'viewtopic.php/',
};

/** Every kind as it opens. */
export const kinds: Record<string, State> = Object.fromEntries([
  ...shipped.map(([kind, path]) => [kind, { of: 'site', path }] as const),
  ...Object.entries(examples).map(([kind, path]) => [kind, { of: 'docs', path }] as const),
]);
