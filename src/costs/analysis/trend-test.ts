import { errorFunction, median, sampleCorrelation, variance } from 'simple-statistics';

/** Theil–Sen slope: the median of the slopes between all pairs of values, per step. 0 for fewer than two values. */
export function theilSenSlope(values: readonly number[]): number {
  const slopes: number[] = [];
  for (const [later, value] of values.entries())
    for (let earlier = 0; earlier < later; earlier += 1)
      slopes.push((value - (values[earlier] ?? 0)) / (later - earlier));
  return slopes.length === 0 ? 0 : median(slopes);
}

/**
 * Two-sided p-value of a trend: the larger of Mann–Kendall's and that of the slope against its standard error. The first
 * knows no outliers, the second knows that neighbours resemble each other: a wandering series is not a trend.
 * 1 for fewer than five values.
 */
export function trendPValue(values: readonly number[]): number {
  return values.length < MIN_VALUES ? 1 : Math.max(mannKendallP(values), slopeP(values));
}

const MIN_VALUES = 5;

/** Mann–Kendall's two-sided p-value by the normal approximation with ties. */
export function mannKendallP(values: readonly number[]): number {
  const n = values.length;
  const s = concordance(values);
  const spread = (n * (n - 1) * (2 * n + 5) - tieTerm(values)) / 18;
  return spread <= 0 || s === 0 ? 1 : twoSided((Math.abs(s) - 1) / Math.sqrt(spread));
}

function twoSided(z: number): number {
  return Math.min(1, Math.max(0, 1 - errorFunction(z / Math.SQRT2)));
}

function concordance(values: readonly number[]): number {
  let s = 0;
  for (const [later, value] of values.entries())
    for (let earlier = 0; earlier < later; earlier += 1) s += Math.sign(value - (values[earlier] ?? 0));
  return s;
}

function tieTerm(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
}

/** Slope ÷ its standard error, widened by (1 + ρ) ÷ (1 − ρ) where residuals inherit ρ from the one before. */
function slopeP(values: readonly number[]): number {
  const n = values.length;
  const slope = theilSenSlope(values);
  const flat = values.map((value, at) => value - slope * at);
  const memory = Math.max(0, lagOneCorrelation(flat));
  const noise = (variance(flat) * n) / (n - 2);
  const steps = (n * (n * n - 1)) / 12;
  const error = Math.sqrt((noise / steps) * ((1 + memory) / (1 - memory)));
  return slope === 0 ? 1 : twoSided(Math.abs(slope) / error);
}

/** With Kendall's correction for short series, which show too little of it. */
function lagOneCorrelation(values: readonly number[]): number {
  const [before, after] = [values.slice(0, -1), values.slice(1)];
  if (isConstant(before) || isConstant(after)) return 0;
  const n = values.length;
  return Math.min(MAX_MEMORY, (n * sampleCorrelation(before, after) + 1) / (n - 4));
}

const MAX_MEMORY = 0.95;

/** Up to rounding: a straight line leaves only that. */
function isConstant(values: readonly number[]): boolean {
  const size = Math.max(...values.map(Math.abs));
  return Math.max(...values) - Math.min(...values) <= 1e-9 * size;
}
