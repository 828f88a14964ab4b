/** How much may be created: GitHub's secondary limit on content. */
export interface ContentLimit {
  readonly perMinute: number;
  readonly perHour: number;
}

/** As GitHub documents it. */
export const CONTENT_LIMIT: ContentLimit = { perMinute: 80, perHour: 500 };

/** Counts what each identity creates, by the clock of the process. */
export function contentLimiter({ perMinute, perHour }: ContentLimit) {
  const created = new Map<string, number[]>();
  return {
    /** Seconds after which `login` may create again; `null`: at once, and it is counted. */
    refuses(login: string): number | null {
      const now = Date.now();
      const times = (created.get(login) ?? []).filter((time) => time > now - 3_600_000);
      created.set(login, times);
      const minute = times.filter((time) => time > now - 60_000);
      const since = minute.length >= perMinute ? minute[0] : undefined;
      if (times.length >= perHour) return seconds((times[0] ?? now) + 3_600_000 - now);
      if (since !== undefined) return Math.max(60, seconds(since + 60_000 - now));
      times.push(now);
      return null;
    },
  };
}

function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}
