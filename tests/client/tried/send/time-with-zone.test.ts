import { expect, it } from 'vitest';
import { timeWithZone } from '../../../../src/client/tried/send/time-with-zone.ts';

it.each([
  ['2026-11-28T13:05:59Z', 'Europe/Berlin', '2026-11-28 14:05 +01:00 (Europe/Berlin)'],
  ['2026-07-01T22:30:00Z', 'Europe/Berlin', '2026-07-02 00:30 +02:00 (Europe/Berlin)'],
  ['2026-01-01T00:05:00Z', 'America/St_Johns', '2025-12-31 20:35 -03:30 (America/St_Johns)'],
  ['2026-11-28T13:05:00Z', 'Pacific/Chatham', '2026-11-29 02:50 +13:45 (Pacific/Chatham)'],
  ['2026-11-28T13:05:00Z', 'UTC', '2026-11-28 13:05 +00:00 (UTC)'],
])('tells %s in %s', (time, zone, told) => {
  expect(timeWithZone(new Date(time), zone)).toBe(told);
});

it('takes the reader’s own zone where none is named', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const time = new Date('2026-11-28T13:05:00Z');
  expect(timeWithZone(time)).toBe(timeWithZone(time, timeZone));
});
