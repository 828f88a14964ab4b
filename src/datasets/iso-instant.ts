/** The last instant a Date can hold, in milliseconds. */
const LAST_INSTANT = 8.64e15;

/** ISO text of what the SDK read as a time; `null` where AWS did not tell, or told what no calendar has. */
export function isoInstant(time: Date | undefined): string | null {
  return isoMilliseconds(time?.getTime());
}

/** ISO text of milliseconds since 1970: CloudWatch Logs counts in them, not in seconds. */
export function isoMilliseconds(milliseconds: number | undefined): string | null {
  const usable = milliseconds !== undefined && Math.abs(milliseconds) <= LAST_INSTANT;
  return usable ? new Date(milliseconds).toISOString() : null;
}
