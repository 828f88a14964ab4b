import { z } from 'zod';
import type { AnyCheck } from '../core/any-check.ts';
import type { CheckRow } from '../core/collection.ts';
import { parseJson } from '../core/parse-json.ts';
import { addDays, type Day, parseDay } from '../core/period.ts';
import type { Recommendation } from '../core/recommendation.ts';
import type { Fingerprinter } from './fingerprint.ts';
import { EVERYWHERE } from './judging/judged.ts';

/** Where a check looks. */
interface Place {
  readonly check: string;
  readonly account: string;
  readonly region: string;
}

interface Sighting {
  readonly fingerprint: string;
  readonly firstSeen: Day;
  readonly lastSeen: Day;
}

/**
 * What was recommended up to some day, by place: also what no run has looked at since, so that a recommendation keeps
 * its first day through a run that was denied, or asked for something else.
 */
export type Sightings = readonly (Place & { readonly seen: readonly Sighting[] })[];

/** Days after which a place that nobody could look at any more is forgotten. */
const REMEMBERED_DAYS = 365;

export interface SightingParts {
  readonly tenant: string;
  readonly asOf: Day;
  readonly before: Sightings;
  /** How the checks of this run ended. */
  readonly judged: readonly CheckRow[];
  readonly recommendations: readonly Recommendation[];
  readonly checks: readonly AnyCheck[];
  readonly fingerprint: Fingerprinter;
}

/** What this run adds: what it recommends, and of what was seen before all that it could not judge anew. */
export async function sightingsAfter(parts: SightingParts): Promise<Sightings> {
  const { asOf, before, recommendations } = parts;
  const wasJudged = judgedPlaces(parts.judged);
  const undecided = await undecidedFingerprints(parts);
  const here = new Set<string>(recommendations.map(({ fingerprint }) => fingerprint));
  const oldest = addDays(asOf, -REMEMBERED_DAYS);
  const carried = before.flatMap((place) =>
    place.seen
      .filter(({ fingerprint, lastSeen }) => !here.has(fingerprint) && lastSeen >= oldest)
      .filter(({ fingerprint }) => !wasJudged(place) || undecided.has(fingerprint))
      .map((sighting) => ({ place, sighting })),
  );
  const seen = recommendations.map((each) => ({ place: each, sighting: sightingOf(each, asOf) }));
  return byPlace([...carried, ...seen]);
}

/** Since when each recommendation is known, by fingerprint. */
export function firstDaysOf(sightings: Sightings): ReadonlyMap<string, Day> {
  return new Map(
    sightings.flatMap(({ seen }) => seen.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen])),
  );
}

const DayText = z.string().transform((text, context) => {
  const value = parseDay(text);
  if (!value) context.addIssue('Not a day');
  return value ?? z.NEVER;
});

const Written = z.object({
  version: z.literal(1),
  places: z.array(
    z.object({
      check: z.string(),
      account: z.string(),
      region: z.string(),
      seen: z.array(z.tuple([z.string(), DayText, DayText])),
    }),
  ),
});

export function sightingsText(sightings: Sightings): string {
  const places = sightings.map(({ check, account, region, seen }) => {
    const rows = seen.map(({ fingerprint, firstSeen, lastSeen }) => [fingerprint, firstSeen, lastSeen]);
    return { check, account, region, seen: rows };
  });
  return JSON.stringify({ version: 1, places });
}

/** `null` for a text that is none. */
export function readSightings(text: string): Sightings | null {
  const written = Written.safeParse(parseJson(text));
  if (!written.success) return null;
  return written.data.places.map(({ seen, ...place }) => ({
    ...place,
    seen: seen.map(([fingerprint, firstSeen, lastSeen]) => ({ fingerprint, firstSeen, lastSeen })),
  }));
}

/** A check of the bill is judged once for all places. */
function judgedPlaces(rows: readonly CheckRow[]): (place: Place) => boolean {
  const places = new Set(rows.filter(({ state }) => state === 'evaluated').map(placeText));
  return (place) =>
    places.has(placeText(place)) || places.has(placeText({ check: place.check, ...EVERYWHERE }));
}

/** Resources that a check met and could say nothing of. */
async function undecidedFingerprints({
  tenant,
  judged,
  checks,
  fingerprint,
}: SightingParts): Promise<ReadonlySet<string>> {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const found = judged.flatMap(({ check, account, region, undecided }) => {
    const known = byId.get(check);
    if (!known) return [];
    const { service, actionFamily } = known;
    return undecided.map(({ resourceId }) =>
      fingerprint({ tenant, account, region, service, resourceId, actionFamily }),
    );
  });
  return new Set(await Promise.all(found));
}

function sightingOf({ fingerprint, firstSeen }: Recommendation, asOf: Day): Sighting {
  return { fingerprint, firstSeen: parseDay(firstSeen) ?? asOf, lastSeen: asOf };
}

/** In an order that only the sightings decide, so that the same ones are one text. */
function byPlace(rows: readonly { readonly place: Place; readonly sighting: Sighting }[]): Sightings {
  return [...Map.groupBy(rows, ({ place }) => placeText(place))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...more]]) => {
      if (!first) return [];
      const { check, account, region } = first.place;
      const seen = [first, ...more].map(({ sighting }) => sighting);
      return [{ check, account, region, seen: seen.sort(byFingerprint) }];
    });
}

function byFingerprint(a: Sighting, b: Sighting): number {
  return a.fingerprint < b.fingerprint ? -1 : 1;
}

function placeText({ check, account, region }: Place): string {
  return JSON.stringify([check, account, region]);
}
