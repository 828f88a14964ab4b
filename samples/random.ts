/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded stream (mulberry32 over a hash of seed and label). Each thing that varies has its own label,
 * so that planting one fact never shifts the numbers of another.
 */
export function randomFor(seed: number, label: string): Random {
  let state = hashOf(`${seed}:${label}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Noise with mean 0 and standard deviation 1, never beyond ±3: the mean of six uniform draws. */
export function noise(random: Random): number {
  let sum = 0;
  for (let draw = 0; draw < 6; draw += 1) sum += random();
  return Math.max(-3, Math.min(3, (sum - 3) * Math.SQRT2));
}

/** A whole number from `low` to `high`, both inclusive. */
export function integerBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Hexadecimal text of a given length: resource ids and the like. */
export function hexText(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += Math.floor(random() * 16).toString(16);
  return text;
}

export function uuidText(random: Random): string {
  return [8, 4, 4, 4, 12].map((length) => hexText(random, length)).join('-');
}

function hashOf(text: string): number {
  let hash = 1_779_033_703 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3_432_918_353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return hash;
}
