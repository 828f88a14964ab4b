import { describe, expect, it } from 'vitest';
import { hostile } from '../../loopback/models/hostile.ts';
import { startModelServer } from '../../loopback/models/model-server.ts';
import { expectGrounded } from './expect-grounded.ts';
import { answered, LANGUAGES, openaiAt, PERSONAS } from './model-rig.ts';

const ANSWERS_A_PERSONA = 20;

describe('a hostile model', () => {
  it.each(LANGUAGES)('gets nothing live and no number into any channel, in %s', async (language) => {
    let seed = 0;
    await using server = await startModelServer((call) => hostile(seed)(call));
    const client = openaiAt(server.url);
    const used: number[] = [];
    for (const persona of PERSONAS)
      for (let nth = 0; nth < ANSWERS_A_PERSONA; nth += 1) {
        seed += 1;
        const { narrative, kept } = await answered(client, persona, language);
        used.push(kept?.length ?? 0);
        expectGrounded(narrative, `seed ${seed}, ${persona.id}, ${language}`);
        expect(narrative.sentences).toBeGreaterThan(0);
      }
    expect(used.filter((count) => count > 0).length, 'answers of which something stands').toBeGreaterThan(20);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});
