import { z } from 'zod';
import { parseJson } from '../core/parse-json.ts';
import { type Day, parseDay } from '../core/period.ts';

const Recommendation = z.object({ fingerprint: z.string(), firstSeen: z.string() });

const Recommended = z.object({
  recommendations: z.object({
    value: z.array(Recommendation),
  }),
});

/**
 * Since when each recommendation of an earlier report stands, by fingerprint; none of a report that cannot be read, so that it
 * begins anew.
 * @param text Its report.json. @param all Its recommendations.ndjson, where it has more of them than report.json holds.
 */
export function firstSeenIn(text: string | null, all: string | null = null): ReadonlyMap<string, Day> {
  const report = text === null ? null : Recommended.safeParse(parseJson(text));
  const found = report?.success ? report.data.recommendations.value : [];
  const more = (all ?? '').split('\n').flatMap((line) => {
    const read = Recommendation.safeParse(parseJson(line));
    return read.success ? [read.data] : [];
  });
  return new Map(
    [...found, ...more].flatMap(({ fingerprint, firstSeen }) => {
      const day = parseDay(firstSeen);
      return day ? [[fingerprint, day]] : [];
    }),
  );
}
