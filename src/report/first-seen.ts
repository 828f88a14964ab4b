import { z } from 'zod';
import { type Day, parseDay } from '../core/period.ts';
import { parseJson } from './parse-json.ts';

const Recommended = z.object({
  recommendations: z.object({
    value: z.array(z.object({ fingerprint: z.string(), firstSeen: z.string() })),
  }),
});

/** Since when each recommendation of an earlier report.json stands, by fingerprint; none of a report that cannot be read, so that it begins anew. */
export function firstSeenIn(text: string | null): ReadonlyMap<string, Day> {
  const report = text === null ? null : Recommended.safeParse(parseJson(text));
  const found = report?.success ? report.data.recommendations.value : [];
  return new Map(
    found.flatMap(({ fingerprint, firstSeen }) => {
      const day = parseDay(firstSeen);
      return day ? [[fingerprint, day]] : [];
    }),
  );
}
