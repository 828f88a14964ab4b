const DAY_MS = 86_400_000;

/** Whole days in UTC, the last of them the day before `now`: as Cost Explorer counts them, with the end left out. */
export function daysUpTo(now: string, days: number): { readonly Start: string; readonly End: string } {
  const end = Math.floor(Date.parse(now) / DAY_MS) * DAY_MS;
  return { Start: dayText(end - days * DAY_MS), End: dayText(end) };
}

export function dayText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
