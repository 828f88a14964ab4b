import { oneOf, type Random, seeded } from './seeded.ts';

/** Something that may be wasted. */
export interface Resource {
  readonly id: string;
  readonly region: string;
  readonly team: string;
  /** Whether something shows that it was done, once it is not found any more. */
  readonly proof: 'api' | 'unknown' | 'gone';
}

/** What the account is like on one day, and what of it can be seen. */
export interface DayOfWaste {
  /** Dollars a month of what is wasted, seen or not. */
  readonly wasted: ReadonlyMap<string, number>;
  /** Regions that do not let themselves be looked at. */
  readonly denied: ReadonlySet<string>;
}

const REGIONS = ['eu-west-1', 'us-east-1', 'sa-east-1'];
const TEAMS = ['shop', 'data', 'infra'];
const PROOFS = ['api', 'api', 'unknown', 'gone'] as const;

/** The first are worth an issue each, the next ones only together, and the last grows from one to the other. */
const LARGE = 9;
const SMALL = 4;

export const CROSSING = LARGE + SMALL;

export const RESOURCES: readonly Resource[] = Array.from({ length: CROSSING + 1 }, (_, n) => {
  const random = seeded(n + 1);
  random();
  return {
    id: `vol-${String(n).padStart(2, '0')}`,
    region: oneOf(random, REGIONS) ?? '',
    team: n < LARGE ? (TEAMS[n % 3] ?? '') : 'infra',
    proof: oneOf(random, PROOFS) ?? 'api',
  };
});

/** What comes, changes, goes and returns, and which regions are denied in between. */
export function wasteOver(days: number, random: Random): readonly DayOfWaste[] {
  const now = new Map<string, number>();
  return Array.from({ length: days }, (_, day) => {
    RESOURCES.forEach(({ id }, n) => {
      const next = nextOf(now.get(id) ?? null, n, day, random);
      if (next === null) now.delete(id);
      else now.set(id, next);
    });
    const denied = new Set(REGIONS.filter(() => random() < 0.2));
    return { wasted: new Map(now), denied };
  });
}

function nextOf(usd: number | null, n: number, day: number, random: Random): number | null {
  if (usd === null) return random() < (day === 0 ? 0.4 : 0.1) ? firstOf(n, random) : null;
  const luck = random();
  if (luck < 0.06) return null;
  if (luck < 0.14) return changed(n, usd, 0.7 + random());
  return luck < 0.24 ? changed(n, usd, 0.97 + random() * 0.06) : usd;
}

function firstOf(n: number, random: Random): number {
  return n < LARGE ? Math.round(80 + random() * 400) : Math.round(20 + random() * 20);
}

/** What is large stays so, and what is small as well; the one that crosses grows. */
function changed(n: number, usd: number, by: number): number {
  const next = Math.round(usd * by);
  if (n < LARGE) return Math.max(60, next);
  return n === CROSSING ? Math.round(usd * 1.6) : Math.min(45, Math.max(10, next));
}
