/** The date of a release. */

/** The day now, in UTC, as `2026-01-31`; or the one of `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org), where that is set. */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const time = epoch && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return time.toISOString().slice(0, 10);
}
