import type { ModelClient } from '../../../src/core/model.ts';
import type { Narrative, Sentence, Written } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage, Persona } from '../../../src/core/persona.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { ground } from '../../../src/narrative/grounding/ground.ts';
import { narrativeOf } from '../../../src/narrative/narrative-of.ts';
import { OWN } from '../../../src/narrative/personas/personas.ts';
import { promptOf } from '../../../src/narrative/prompt/prompt-of.ts';
import { writeDraft } from '../../../src/narrative/writing/write-draft.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { openaiCompatibleModel } from '../../../src/platform/models/openai-compatible.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

export const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];

export const PERSONAS: readonly Persona[] = Object.values(OWN);

/** What became of one answer. */
export interface Answered {
  readonly narrative: Narrative;
  /** Sentences of the model that stand; `null`: its answer could not be used. */
  readonly kept: readonly Sentence[] | null;
}

/** The pause before a model is asked again takes no time; the deadline does. */
const clock: Clock = {
  ...systemClock,
  sleep: (milliseconds, signal) =>
    milliseconds < 10_000 ? Promise.resolve() : systemClock.sleep(milliseconds, signal),
};

const BY_MODEL: Written = {
  writer: 'openai-compatible',
  model: 'loopback',
  usage: null,
  cached: false,
  instead: null,
};

/** The whole way of an answer: what is asked, the request, the answer, what of it stands, and the narrative made of that. */
export async function answered(
  client: ModelClient,
  persona: Persona,
  language: NarrativeLanguage,
): Promise<Answered> {
  const asked = { persona, table: SAMPLE_FACTS, language };
  const outcome = await writeDraft(
    {
      ...promptOf(asked),
      mostOutputTokens: 4_000,
      token: '0'.repeat(48),
      metadata: { tenant: 'sample', run: 'run-1' },
    },
    { client, deadlineMs: 60_000, clock, signal: new AbortController().signal },
  );
  if ('failed' in outcome) {
    const instead = { of: 'openai-compatible', reason: outcome.failed } as const;
    const written = { ...BY_MODEL, writer: 'template', model: null, instead } as const;
    return { narrative: narrativeOf({ ...asked, draft: null, written }), kept: null };
  }
  const { draft } = outcome.written;
  return {
    narrative: narrativeOf({ ...asked, draft, written: BY_MODEL }),
    kept: ground(draft, asked).sections.flatMap(({ sentences }) => sentences),
  };
}

export function openaiAt(url: string): ModelClient {
  return openaiCompatibleModel({ url: new URL(`${url}/v1`), model: 'loopback', key: 'loopback-key' });
}
