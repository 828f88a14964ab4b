import type { CheckRow } from './collection.ts';

/** How much of what was to be judged was judged. */
export interface CheckCoverage {
  /** Checks that were planned, each counted once. */
  readonly checks: number;
  /** Those of them that could not be judged in at least one place. */
  readonly notJudged: number;
  /** Places (account and region) in which a check could not be judged. */
  readonly places: number;
  /** Checks in places that were judged ÷ those planned; `null` when none was planned. */
  readonly ratio: number | null;
}

export function checkCoverageOf(rows: readonly CheckRow[]): CheckCoverage {
  const missing = rows.filter(({ state }) => state === 'not-evaluated');
  const places = missing.map(({ account, region }) => JSON.stringify([account, region]));
  return {
    checks: countOf(rows.map(({ check }) => check)),
    notJudged: countOf(missing.map(({ check }) => check)),
    places: countOf(places),
    ratio: rows.length === 0 ? null : (rows.length - missing.length) / rows.length,
  };
}

function countOf(names: readonly string[]): number {
  return new Set(names).size;
}
