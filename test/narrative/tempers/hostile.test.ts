import { describe, expect, it } from 'vitest';
import { slotText } from '../../../src/narrative/grounding/slot-text.ts';
import { executive } from '../../../src/narrative/personas/executive.ts';
import { ATTACK_NAMES, attacking, hostile } from '../../loopback/models/hostile.ts';
import { startModelServer } from '../../loopback/models/model-server.ts';
import { expectGrounded } from './expect-grounded.ts';
import { ANSWERS, answered, LANGUAGES, openaiAt, PERSONAS } from './model-rig.ts';

/** Too long, cut off, or of another form: the template writes. */
const NOT_READ: readonly string[] = [
  'empty',
  'blank',
  'no JSON',
  'a page',
  'another form',
  'a hundred thousand characters',
  'a hundred thousand characters around an answer',
  'deep nesting',
  'deep arrays',
  'cut off',
];

describe('a hostile model', { timeout: 180_000 }, () => {
  it.each(LANGUAGES)('gets nothing live and no number into any channel, in %s', async (language) => {
    let seed = 0;
    await using server = await startModelServer((call) => hostile(seed)(call));
    const client = openaiAt(server.url);
    const used: number[] = [];
    for (const persona of PERSONAS)
      for (let nth = 0; nth < ANSWERS.hostile; nth += 1) {
        seed += 1;
        const { narrative, kept, beside } = await answered(client, persona, language);
        used.push(kept?.length ?? 0);
        expect(beside).toEqual((kept ?? []).map(slotText));
        expectGrounded(narrative, `seed ${seed}, ${persona.id}, ${language}`);
        expect(narrative.sentences).toBeGreaterThan(0);
      }
    expect(used.filter((count) => count > 0).length, 'answers of which something stands').toBeGreaterThan(20);
    expect(server.journal.length).toBeGreaterThanOrEqual(PERSONAS.length * ANSWERS.hostile);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each(ATTACK_NAMES)('is held against the facts as far as it can be read: %s', async (attack) => {
    await using server = await startModelServer((call) => attacking(attack, 1)(call));
    const client = openaiAt(server.url);
    for (const language of LANGUAGES) {
      const { narrative, kept, beside } = await answered(client, executive, language);
      expect(beside).toEqual((kept ?? []).map(slotText));
      expect(kept === null ? 'not read' : 'read').toBe(NOT_READ.includes(attack) ? 'not read' : 'read');
      expectGrounded(narrative, `${attack}, ${language}`);
    }
  });
});
