/** A forecast of one series by day, with the bounds of its interval. */
export interface PointForecast {
  readonly point: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * Sample paths whose spread grows as the model's interval does: its width on the first day is noise of each day, what it
 * gains after that is drift that stays. Paths come in mirrored pairs, so that their mean is the point forecast.
 *
 * @param quantile standard normal quantile of the interval's upper bound, e.g. 1.2816 for 80 %
 * @param seed decides the paths: same seed, same paths
 */
export function samplePaths(
  { point, lower, upper }: PointForecast,
  { count, quantile, seed }: { readonly count: number; readonly quantile: number; readonly seed: number },
): readonly (readonly number[])[] {
  const normal = normalNumbers(seed);
  const deviation = point.map((_, at) => Math.max(0, ((upper[at] ?? 0) - (lower[at] ?? 0)) / 2 / quantile));
  const paths: (readonly number[])[] = [];
  while (paths.length < count) {
    const errors = errorPath(deviation, normal);
    paths.push(point.map((value, at) => value + (errors[at] ?? 0)));
    if (paths.length < count) paths.push(point.map((value, at) => value - (errors[at] ?? 0)));
  }
  return paths;
}

function errorPath(deviation: readonly number[], normal: () => number): readonly number[] {
  let drift = 0;
  return deviation.map((sigma, at) => {
    const before = deviation[at - 1] ?? sigma;
    drift += Math.sqrt(Math.max(0, sigma ** 2 - before ** 2)) * normal();
    return drift + (deviation[0] ?? 0) * normal();
  });
}

/** A whole number that depends on every bit of every value (FNV-1a), so that unlike series get unlike paths. */
export function seedOf(values: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(Float64Array.from(values).buffer))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Standard normal numbers (Box–Muller over mulberry32): fast, seeded, and the same on every machine. */
function normalNumbers(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
