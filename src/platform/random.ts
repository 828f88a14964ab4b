import type { Random } from '../core/backoff.ts';

/** The machine's own; tests replay a seed instead. */
export const systemRandom: Random = () => Math.random();
