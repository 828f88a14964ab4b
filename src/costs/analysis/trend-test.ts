import { errorFunction, median, sampleCorrelation } from 'simple-statistics';

/** Theil–Sen slope: the median of the slopes between all pairs of values, per step. 0 for fewer than two values. */
export function theilSenSlope(values: readonly number[]): number {
  const slopes: number[] = [];
  for (const [later, value] of values.entries())
    for (let earlier = 0; earlier < later; earlier += 1)
      slopes.push((value - (values[earlier] ?? 0)) / (later - earlier));
  return slopes.length === 0 ? 0 : median(slopes);
}

/**
 * Two-sided p-value of the Mann–Kendall trend test with ties, after trend-free pre-whitening (Yue and others, 2002): what
 * neighbours share beyond the trend is taken out first, since a wandering series is not a trend. 1 for fewer than five values.
 */
export function mannKendallP(values: readonly number[]): number {
  if (values.length < 5) return 1;
  const whitened = withoutMemory(values);
  const s = concordance(whitened);
  const n = whitened.length;
  const variance = (n * (n - 1) * (2 * n + 5) - tieTerm(whitened)) / 18;
  if (variance <= 0 || s === 0) return 1;
  const z = (Math.abs(s) - 1) / Math.sqrt(variance);
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

/** The values with their trend, without what each inherits from the one before; one shorter where that is anything. */
function withoutMemory(values: readonly number[]): readonly number[] {
  const slope = theilSenSlope(values);
  const flat = values.map((value, at) => value - slope * at);
  const memory = lagOneCorrelation(flat);
  if (memory <= 0) return values;
  return flat.slice(1).map((value, at) => value - memory * (flat[at] ?? 0) + slope * (at + 1));
}

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
