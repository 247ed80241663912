/** A time that people in another place read right. */

/**
 * A time to the minute with its distance from UTC, and the name of its zone.
 *
 * @param zone Name of a time zone as the IANA database has it; without it, the reader's own.
 * @example timeWithZone(new Date('2026-11-28T13:05Z'), 'Europe/Berlin') // '2026-11-28 14:05 +01:00 (Europe/Berlin)'
 */
export function timeWithZone(time: Date, zone?: string): string {
  const format = new Intl.DateTimeFormat('en', {
    ...(zone && { timeZone: zone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
  const { year, month, day, hour, minute, timeZoneName } = Object.fromEntries(
    format.formatToParts(time).map(({ type, value }) => [type, value]),
  );
  // `GMT+01:00`, or `GMT` alone at no distance.
  const offset = timeZoneName?.slice(3) || '+00:00';
  return `${year}-${month}-${day} ${hour}:${minute} ${offset} (${format.resolvedOptions().timeZone})`;
}
