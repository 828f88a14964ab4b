import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Forecaster } from '../core/forecast.ts';
import { samplePaths, seedOf } from './sample-paths.ts';

/** Reads one of the library's WebAssembly files by name. */
export type ReadWasm = (name: 'mstl_bg.wasm') => Promise<Uint8Array>;

const WEEK = 7;

/** Below two full weeks a weekly shape cannot be told from noise. */
const MIN_DAYS = 2 * WEEK;

const LEVEL = 0.8;

/** Standard normal quantile of the upper bound of an 80 % interval. */
const QUANTILE = 1.2815515655446004;

/**
 * The forecaster over augurs: MSTL takes the week out, AutoETS follows what is left. Loaded on first use, since the
 * module is WebAssembly that a run without a forecast does not need.
 */
export async function loadAugurs(read: ReadWasm = readPackaged): Promise<Forecaster> {
  const { default: initialise, MSTL } = await import('@bsull/augurs/mstl');
  await initialise({ module_or_path: new Uint8Array(await read('mstl_bg.wasm')) });
  return {
    name: 'MSTL + AutoETS',
    paths(history, horizon, count) {
      if (horizon < 1) return Array.from({ length: count }, () => []);
      const seed = seedOf(history);
      const flat = flatForecast(history, horizon);
      if (flat) return samplePaths(flat, { count, quantile: QUANTILE, seed });
      const model = MSTL.ets([WEEK]);
      try {
        model.fit(Float64Array.from(history));
        const { point, intervals } = model.predict(horizon, LEVEL);
        const { lower, upper } = intervals ?? { lower: point, upper: point };
        return samplePaths({ point, lower, upper }, { count, quantile: QUANTILE, seed });
      } finally {
        model.free();
      }
    },
  };
}

/** What needs no model: a series that never changes, or is too short to have a shape. */
function flatForecast(history: readonly number[], horizon: number) {
  const [first = 0] = history;
  if (history.length >= MIN_DAYS && history.some((value) => value !== first)) return null;
  const mean = history.length === 0 ? 0 : history.reduce((sum, value) => sum + value, 0) / history.length;
  const spread = history.length === 0 ? 0 : Math.max(...history) - Math.min(...history);
  const at = (value: number) => Array.from({ length: horizon }, () => value);
  return { point: at(mean), lower: at(mean - spread / 2), upper: at(mean + spread / 2) };
}

/** From beside the bundle, where ncc puts it, or else from the installed package. */
async function readPackaged(name: string): Promise<Uint8Array> {
  const beside = join(dirname(fileURLToPath(import.meta.url)), name);
  if (existsSync(beside)) return readFile(beside);
  const packaged = createRequire(import.meta.url).resolve('@bsull/augurs/mstl');
  return readFile(join(dirname(packaged), name));
}
