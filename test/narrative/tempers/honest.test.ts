import { describe, expect, it } from 'vitest';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import { readAnswer } from '../../../src/narrative/prompt/read-answer.ts';
import { honest } from '../../loopback/models/honest.ts';
import { startModelServer } from '../../loopback/models/model-server.ts';
import { expectGrounded } from './expect-grounded.ts';
import { ANSWERS, answered, LANGUAGES, openaiAt, PERSONAS } from './model-rig.ts';
import { TEMPER_FACTS } from './temper-facts.ts';

/** Of what a good model writes; the rest reads like something that cannot be borne out. */
const LEAST_KEPT = 0.98;

describe('an honest model', { timeout: 180_000 }, () => {
  it.each(LANGUAGES)('keeps its sentences, in %s', async (language) => {
    let seed = 0;
    const said: string[] = [];
    await using server = await startModelServer((call) => {
      const text = honest(seed)(call);
      said.push(...sentencesOf(text));
      return text;
    });
    const client = openaiAt(server.url);
    let kept = 0;
    for (const persona of PERSONAS)
      for (let nth = 0; nth < ANSWERS.honest; nth += 1) {
        seed += 1;
        const answer = await answered(client, persona, language);
        kept += answer.kept?.length ?? 0;
        expect(answer.narrative.dropped, `seed ${seed}`).not.toHaveProperty('not-asked');
        expectGrounded(answer.narrative, `seed ${seed}, ${persona.id}, ${language}`);
      }
    expect(server.journal).toHaveLength(PERSONAS.length * ANSWERS.honest);
    expect(said.length).toBeGreaterThan(500);
    expect(kept / said.length, lostOf(said, language)).toBeGreaterThanOrEqual(LEAST_KEPT);
  });
});

function sentencesOf(text: string): readonly string[] {
  return readAnswer(text)?.sections.flatMap(({ sentences }) => sentences) ?? [];
}

function lostOf(said: readonly string[], language: NarrativeLanguage): string {
  const lost = said.flatMap((sentence) => {
    const grounded = groundSentence(sentence, { table: TEMPER_FACTS, language });
    return 'dropped' in grounded ? [`${grounded.dropped}: ${sentence}`] : [];
  });
  return `${lost.length} of ${said.length} were lost:\n${lost.join('\n')}`;
}
