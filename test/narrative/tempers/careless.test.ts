import { describe, expect, it } from 'vitest';
import type { Narrative } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import { slotText } from '../../../src/narrative/grounding/slot-text.ts';
import { BROKEN_KINDS, type BrokenKind, careless } from '../../loopback/models/careless.ts';
import { createLedger, type Ledger } from '../../loopback/models/ledger.ts';
import { startModelServer } from '../../loopback/models/model-server.ts';
import { expectGrounded } from './expect-grounded.ts';
import { ANSWERS, answered, LANGUAGES, openaiAt, PERSONAS } from './model-rig.ts';
import { TEMPER_FACTS } from './temper-facts.ts';

/** Dropped for these, a sentence was not found to be wrong. */
const BY_CHANCE: readonly string[] = ['repeated', 'not-asked', 'too-long'];

describe('a careless model', { timeout: 180_000 }, () => {
  it.each(LANGUAGES)('gets none of its wrong sentences told, in %s', async (language) => {
    let seed = 0;
    const ledger = createLedger();
    await using server = await startModelServer((call) => careless(seed, ledger)(call));
    const client = openaiAt(server.url);
    const told: string[] = [];
    const narratives = new Map<string, Narrative>();
    for (const persona of PERSONAS)
      for (let nth = 0; nth < ANSWERS.careless; nth += 1) {
        seed += 1;
        const { narrative, kept } = await answered(client, persona, language);
        told.push(...(kept ?? []).map(slotText));
        narratives.set(`seed ${seed}, ${persona.id}, ${language}`, narrative);
      }
    const broken = new Set(ledger.broken.map(({ sentence }) => sentence));
    expect(told.filter((sentence) => broken.has(sentence))).toEqual([]);
    expect(aliveOf(ledger, language)).toEqual([]);
    expectEqualParts(ledger);
    for (const [from, narrative] of narratives) expectGrounded(narrative, from);
  });
});

/** Each sentence by itself, so that none is gone only because its section was full or it was said before. */
function aliveOf(ledger: Ledger, language: NarrativeLanguage): readonly string[] {
  return ledger.broken.flatMap(({ sentence, kind, way, from, seed }) => {
    const grounded = groundSentence(sentence, { table: TEMPER_FACTS, language });
    const caught = 'dropped' in grounded && !BY_CHANCE.includes(grounded.dropped);
    return caught ? [] : [`${kind}, ${way} (seed ${seed}): ${sentence} <- ${from}`];
  });
}

/** What figures of few topics can be called wrongly is broken less often. */
const RARER: readonly BrokenKind[] = ['measure', 'rank'];

function expectEqualParts(ledger: Ledger): void {
  const counts = BROKEN_KINDS.filter((kind) => !RARER.includes(kind)).map((kind) => ledger.count(kind));
  expect(Math.min(...counts)).toBeGreaterThan(100);
  expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.25);
  for (const kind of RARER) expect(ledger.count(kind), kind).toBeGreaterThan(40);
}
