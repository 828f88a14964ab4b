import type { Random } from '../../../src/core/backoff.ts';
import { seededRandom } from '../../faults/seeded-random.ts';
import { type Asked, askedIn } from './asked.ts';
import { MEASURE_WAYS, RANK_WAYS } from './break-claim.ts';
import { DIRECTION_WAYS } from './break-direction.ts';
import { DIGIT_WAYS, NUMBER_WORD_WAYS } from './break-number.ts';
import { PERIOD_WAYS } from './break-period.ts';
import { SUBJECT_WAYS } from './break-subject.ts';
import { SUM_WAYS } from './break-sum.ts';
import { UNIT_WAYS } from './break-unit.ts';
import { breaking, type Way } from './broken.ts';
import { answerOf, honestSections, shuffled } from './honest.ts';
import type { BrokenSentence, Ledger } from './ledger.ts';
import type { Speaker } from './model-server.ts';
import { type Told, written } from './shape.ts';

/** In how many ways a sentence can be wrong, by what is wrong in it. */
export const WAYS = {
  subject: SUBJECT_WAYS,
  direction: DIRECTION_WAYS,
  period: PERIOD_WAYS,
  unit: UNIT_WAYS,
  sum: SUM_WAYS,
  digits: DIGIT_WAYS,
  'number words': NUMBER_WORD_WAYS,
  measure: MEASURE_WAYS,
  rank: RANK_WAYS,
} satisfies Readonly<Record<string, Readonly<Record<string, Way>>>>;

export type BrokenKind = keyof typeof WAYS;

export const BROKEN_KINDS = Object.keys(WAYS) as readonly BrokenKind[];

const EVERY_WAY = BROKEN_KINDS.flatMap((kind) =>
  Object.entries<Way>(WAYS[kind]).map(([way, make]) => ({ kind, way, make })),
);

/** How many of its sentences are true, so that what is wrong stands beside what is not. */
const TRUE = 0.2;

/**
 * A model that gets most sentences wrong, in one way each and in equal parts. What it broke goes into the ledger, which no
 * reader of its answers sees.
 */
export function careless(seed: number, ledger: Ledger): Speaker {
  return ({ texts }) => {
    const asked = askedIn(texts);
    const random = seededRandom(seed);
    const sections = honestSections(asked, random).map(({ id, sentences }) => ({
      id,
      sentences: sentences.flatMap((told) => {
        if (random() < TRUE) return [written(told.pieces)];
        const broken = brokenSentence(told, asked, random, ledger);
        if (!broken) return [];
        ledger.add({ ...broken, seed, section: id });
        return [broken.sentence];
      }),
    }));
    return answerOf(asked, sections);
  };
}

/** In the way there was least of until now; `null`: no way makes it wrong, or the sentence is there already. */
function brokenSentence(
  told: Told,
  asked: Asked,
  random: Random,
  ledger: Ledger,
): Omit<BrokenSentence, 'seed' | 'section'> | null {
  const from = written(told.pieces);
  for (const { kind, way, make } of leastFirst(ledger, random)) {
    const pieces = make(breaking(told, asked, random));
    const sentence = pieces && written(pieces);
    if (sentence && sentence !== from && !ledger.has(sentence)) return { sentence, kind, way, from };
  }
  return null;
}

function leastFirst(ledger: Ledger, random: Random) {
  return shuffled(EVERY_WAY, random).toSorted(
    (a, b) =>
      ledger.count(a.kind) - ledger.count(b.kind) ||
      ledger.count(a.kind, a.way) - ledger.count(b.kind, b.way),
  );
}
