import type { ModelClient } from '../../../src/core/model.ts';
import type { Draft, Narrative, Sentence, Written } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage, Persona } from '../../../src/core/persona.ts';
import type { Clock } from '../../../src/core/ports.ts';
import { type KeptDraft, keptText, readKept } from '../../../src/narrative/kept.ts';
import { narrativeOf } from '../../../src/narrative/narrative-of.ts';
import { OWN } from '../../../src/narrative/personas/personas.ts';
import { type Prompt, promptOf } from '../../../src/narrative/prompt/prompt-of.ts';
import { standingDrafts } from '../../../src/narrative/standing-drafts.ts';
import { type WriteOutcome, writeDraft } from '../../../src/narrative/writing/write-draft.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { openaiCompatibleModel } from '../../../src/platform/models/openai-compatible.ts';
import { TEMPER_FACTS } from './temper-facts.ts';

export const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];

export const PERSONAS: readonly Persona[] = Object.values(OWN);

/** How often each temper is asked by each persona in each language: over five hundred answers, by one protocol alone. */
export const ANSWERS = { honest: 16, careless: 24, hostile: 24 } as const;

/** What became of one answer. */
export interface Answered {
  readonly narrative: Narrative;
  /** Sentences of the model that stand; `null`: its answer could not be used. */
  readonly kept: readonly Sentence[] | null;
  /** Sentences of the narrative.json that is committed beside the report. */
  readonly beside: readonly string[];
}

/** The pause before a model is asked again takes no time; the deadline does. */
const clock: Clock = {
  ...systemClock,
  sleep: (milliseconds, signal) =>
    milliseconds < 10_000 ? Promise.resolve() : systemClock.sleep(milliseconds, signal),
};

export const BY_MODEL: Written = {
  writer: 'openai-compatible',
  model: 'loopback',
  usage: null,
  cached: false,
  instead: null,
};

/** The whole way of an answer: what is asked, the request, the answer, what is kept, the narrative made of what stands, and what is committed of it. */
export async function answered(
  client: ModelClient,
  persona: Persona,
  language: NarrativeLanguage,
): Promise<Answered> {
  const asked = { persona, table: TEMPER_FACTS, language };
  const outcome = await outcomeOf(client, promptOf(asked));
  if ('failed' in outcome) {
    const instead = { of: 'openai-compatible', reason: outcome.failed } as const;
    const written = { ...BY_MODEL, writer: 'template', model: null, instead } as const;
    return { narrative: narrativeOf({ ...asked, draft: null, written }), kept: null, beside: [] };
  }
  const [read] = readKept(keptText([keptOf(asked, outcome.written.draft)]));
  const narrative = narrativeOf({ ...asked, draft: read?.draft ?? null, written: read?.written ?? BY_MODEL });
  const standing = standingDrafts(read ? [read] : [], new Map([[persona.id, narrative]]));
  const beside = standing.flatMap(({ draft }) => draft?.sections ?? []).flatMap(({ sentences }) => sentences);
  return { narrative, kept: sentencesOfModel(narrative), beside };
}

/** What a model answers, before any of it is held against the facts; `null`: nothing that could be used. */
export async function draftFrom(client: ModelClient, prompt: Prompt): Promise<Draft | null> {
  const outcome = await outcomeOf(client, prompt);
  return 'failed' in outcome ? null : outcome.written.draft;
}

function outcomeOf(client: ModelClient, prompt: Prompt): Promise<WriteOutcome> {
  return writeDraft(
    {
      ...prompt,
      mostOutputTokens: 4_000,
      token: '0'.repeat(48),
      metadata: { tenant: 'sample', run: 'run-1' },
    },
    { client, deadlineMs: 60_000, clock, signal: new AbortController().signal },
  );
}

/** What the job that asks leaves in the store: all that whoever publishes gets of an answer. */
function keptOf(
  { persona, language }: { persona: Persona; language: NarrativeLanguage },
  draft: Draft,
): KeptDraft {
  return { persona: persona.id, language, facts: '0'.repeat(64), draft, written: BY_MODEL };
}

function sentencesOfModel({ sections, refilled }: Narrative): readonly Sentence[] {
  return sections.filter(({ id }) => !refilled.includes(id)).flatMap(({ sentences }) => sentences);
}

export function openaiAt(url: string): ModelClient {
  return openaiCompatibleModel({ url: new URL(`${url}/v1`), model: 'loopback', key: 'loopback-key' });
}
