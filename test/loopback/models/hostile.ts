import { seededRandom } from '../../faults/seeded-random.ts';
import { askedIn } from './asked.ts';
import { oneOf } from './broken.ts';
import { ATTACKS, poisoned } from './hostile-attacks.ts';
import type { Speaker } from './model-server.ts';

export const ATTACK_NAMES: readonly string[] = Object.keys(ATTACKS);

/** Half of the answers have the right form, and something in every sentence; the others are wrong as a whole. */
export function hostile(seed: number): Speaker {
  return ({ texts }) => {
    const random = seededRandom(seed);
    const attack = random() < 0.5 ? poisoned : (oneOf(Object.values(ATTACKS), random) ?? poisoned);
    return attack({ asked: askedIn(texts), texts, random });
  };
}

/** One attack alone. */
export function attacking(name: string, seed: number): Speaker {
  return ({ texts }) => ATTACKS[name]?.({ asked: askedIn(texts), texts, random: seededRandom(seed) }) ?? '';
}
