import { describe, expect, it } from 'vitest';
import type { Narrative } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import { slotText } from '../../../src/narrative/grounding/slot-text.ts';
import {
  BROKEN_KINDS,
  type BrokenKind,
  type BrokenSentence,
  careless,
} from '../../loopback/models/careless.ts';
import { startModelServer } from '../../loopback/models/model-server.ts';
import { expectGrounded } from './expect-grounded.ts';
import { answered, LANGUAGES, openaiAt, PERSONAS } from './model-rig.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

const ANSWERS_A_PERSONA = 22;

/** Dropped for these, a sentence was not found to be wrong. */
const BY_CHANCE: readonly string[] = ['repeated', 'not-asked', 'too-long'];

describe('a careless model', () => {
  it.each(LANGUAGES)('gets none of its wrong sentences told, in %s', async (language) => {
    let seed = 0;
    const ledger: BrokenSentence[] = [];
    await using server = await startModelServer((call) => careless(seed, ledger)(call));
    const client = openaiAt(server.url);
    const told: string[] = [];
    const narratives = new Map<string, Narrative>();
    for (const persona of PERSONAS)
      for (let nth = 0; nth < ANSWERS_A_PERSONA; nth += 1) {
        seed += 1;
        const { narrative, kept } = await answered(client, persona, language);
        told.push(...(kept ?? []).map(slotText));
        narratives.set(`seed ${seed}, ${persona.id}, ${language}`, narrative);
      }
    const broken = new Set(ledger.map(({ sentence }) => sentence));
    expect(told.filter((sentence) => broken.has(sentence))).toEqual([]);
    expect(aliveOf(ledger, language)).toEqual([]);
    expectEqualParts(ledger);
    for (const [from, narrative] of narratives) expectGrounded(narrative, from);
  });
});

/** Each sentence by itself, so that none is gone only because its section was full or it was said before. */
function aliveOf(ledger: readonly BrokenSentence[], language: NarrativeLanguage): readonly string[] {
  return ledger.flatMap(({ sentence, kind, way, from, seed }) => {
    const grounded = groundSentence(sentence, { table: SAMPLE_FACTS, language });
    const caught = 'dropped' in grounded && !BY_CHANCE.includes(grounded.dropped);
    return caught ? [] : [`${kind}, ${way} (seed ${seed}): ${sentence} <- ${from}`];
  });
}

/** What figures of few topics can be called wrongly is broken less often. */
const RARER: readonly BrokenKind[] = ['measure', 'rank'];

function expectEqualParts(ledger: readonly BrokenSentence[]): void {
  const count = (wanted: BrokenKind) => ledger.filter(({ kind }) => kind === wanted).length;
  const counts = BROKEN_KINDS.filter((kind) => !RARER.includes(kind)).map(count);
  expect(Math.min(...counts)).toBeGreaterThan(100);
  expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.25);
  for (const kind of RARER) expect(count(kind), kind).toBeGreaterThan(40);
}
