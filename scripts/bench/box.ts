/** What a paste into the box costs the reader's device until the answer stands there. */
import type { CDPSession, Page } from '@playwright/test';
import { openPage } from './traffic.ts';

const message =
  '2026/11/25 10:00:01 [error] 31#31: *1 connect() failed (111: Connection refused) while connecting to upstream, ' +
  'client: 192.0.2.1, server: shop.example, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000/"\n';

/** Pastes of each size are made so often, and the median is told. */
const times = 5;

/**
 * Milliseconds of the page's own processor time, so that nothing else that the machine does counts, from the paste to the answer.
 *
 * @param folder The built site.
 */
export async function box(folder: string): Promise<Record<string, number>> {
  return openPage(folder, async (page, site) => {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await page.getByRole('textbox').first().focus();
    await page.waitForLoadState('networkidle');
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const small = await median(page, client, 10_000);
    const large = await median(page, client, 1_000_000);
    return { 'CPU ms to the answer, 10 kB': small, 'the same, 1 MB': large };
  });
}

async function median(page: Page, client: CDPSession, size: number): Promise<number> {
  const figures: number[] = [];
  for (let time = 0; time < times; time += 1) figures.push(await costOf(page, client, logOf(size, time)));
  return Math.round(figures.sort((a, b) => a - b)[Math.floor(times / 2)]!);
}

async function costOf(page: Page, client: CDPSession, text: string): Promise<number> {
  await page.getByRole('textbox').first().press('Escape');
  await page.locator('.answer').waitFor({ state: 'detached' });
  // The search in the text begins after the answer, and is not counted.
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    Object.assign(window, { pasted: data });
  }, text);
  const before = await processorTime(client);
  await page.evaluate(async () => {
    const field = document.querySelector<HTMLTextAreaElement>('main textarea')!;
    const { pasted } = window as unknown as { pasted: DataTransfer };
    const event = new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event)) {
      field.value = pasted.getData('text/plain');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }
    while (!document.querySelector('.answer')) await Promise.resolve();
    document.querySelector('.answer')!.getBoundingClientRect();
  });
  return (await processorTime(client)) - before;
}

async function processorTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

/** A log with the message in its middle. */
function logOf(size: number, seed: number): string {
  const lines: string[] = [];
  for (let length = message.length, line = seed; length < size; line += 1) {
    lines.push(
      `${line} INFO worker ${(line * 7919) % 1000} did a thing for user u${line} at /path/${line} in ${line % 300} ms\n`,
    );
    length += lines.at(-1)!.length;
  }
  lines.splice(lines.length / 2, 0, message);
  return lines.join('');
}
