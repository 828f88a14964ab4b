import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fittingPrompt } from '../../../src/app/narrative/fitting-prompt.ts';
import type { FactTable } from '../../../src/core/fact.ts';
import { promptOf } from '../../../src/narrative/prompt/prompt-of.ts';
import { compactFacts } from '../../../src/platform/models/compact-facts.ts';
import { MOST_FILE_CHARACTERS } from '../../../src/platform/models/qbusiness.ts';
import { PERSONAS } from '../../narrative/tempers/model-rig.ts';
import { SAMPLE_FACTS } from '../../narrative/tempers/sample-facts.ts';

const Table = z.object({ facts: z.array(z.object({ id: z.string(), rank: z.number().nullable() })) });

/** An organisation of which twice as much is told. */
const LARGE: FactTable = {
  subjects: SAMPLE_FACTS.subjects,
  facts: [1, 2].flatMap((time) =>
    SAMPLE_FACTS.facts.map((fact, index) => ({ ...fact, id: `f${time * 1_000 + index}` as const })),
  ),
};

function factsOf(provider: 'bedrock' | 'qbusiness', table: FactTable) {
  return PERSONAS.map((persona) =>
    fittingPrompt({ provider }, table, (told) => promptOf({ persona, table: told, language: 'en' })),
  );
}

describe('a prompt for Amazon Q Business', () => {
  it('is the whole table where that fits', () => {
    expect(factsOf('qbusiness', SAMPLE_FACTS)).toEqual(factsOf('bedrock', SAMPLE_FACTS));
  });

  it('leaves out the smallest where it does not, so that the service reads all of it', () => {
    for (const { facts, task } of factsOf('qbusiness', LARGE)) {
      expect(compactFacts(facts).length + task.length).toBeLessThanOrEqual(MOST_FILE_CHARACTERS);
      const ranks = Table.parse(JSON.parse(facts)).facts.flatMap(({ rank }) => rank ?? []);
      expect(ranks).toContain(1);
    }
    expect(factsOf('bedrock', LARGE).some(({ facts }) => facts.length > MOST_FILE_CHARACTERS)).toBe(true);
  });
});
