import type { ModelConfig } from '../../config/narrative.ts';
import type { ResponseCache } from '../../core/cost-explorer-port.ts';
import { isSpendlogError } from '../../core/errors.ts';
import type { FactTable } from '../../core/fact.ts';
import type { ModelAnswer, ModelClient, ModelRequest } from '../../core/model.ts';
import type { Written } from '../../core/narrative.ts';
import type { NarrativeLanguage, Persona } from '../../core/persona.ts';
import { sha256OfText } from '../../core/sha256.ts';
import { cachedDraftText, readCachedDraft } from '../../narrative/cached-draft.ts';
import { type KeptDraft, tableHash } from '../../narrative/kept.ts';
import { BY_TEMPLATE } from '../../narrative/narrative-of.ts';
import { promptOf } from '../../narrative/prompt/prompt-of.ts';
import { usageOf } from '../../narrative/writing/usage-of.ts';
import { type WriteOutcome, writeDraft } from '../../narrative/writing/write-draft.ts';
import type { RunEnvironment } from '../run-contract.ts';

/** What a model is asked with. */
export interface DraftsParts {
  readonly config: ModelConfig;
  /** Opened by the first question that no cache answers; `null`: nobody may be asked here. */
  readonly client: (() => Promise<ModelClient>) | null;
  readonly cache: ResponseCache;
  readonly table: FactTable;
  readonly language: NarrativeLanguage;
  readonly metadata: ModelRequest['metadata'];
  readonly environment: RunEnvironment;
}

/** Asks for one reader after the other, each at most once for the same facts. Who gets no answer has the reason. */
export async function draftsOfModels(
  personas: readonly Persona[],
  parts: DraftsParts,
): Promise<readonly KeptDraft[]> {
  const facts = await tableHash(parts.table);
  const drafts: KeptDraft[] = [];
  for (const persona of personas) {
    const { language } = parts;
    drafts.push({ persona: persona.id, language, facts, ...(await draftFor(persona, parts)) });
  }
  return drafts;
}

async function draftFor(persona: Persona, parts: DraftsParts): Promise<Pick<KeptDraft, 'draft' | 'written'>> {
  const { config, client, cache, table, language, metadata, environment } = parts;
  const prompt = promptOf({ persona, table, language });
  const { deadlineSeconds: _, prices: __, ...asked } = { prices: undefined, ...config };
  const key = JSON.stringify([asked, prompt]);
  const found = readCachedDraft(await cache.get(key));
  if (found) return { draft: found.draft, written: writtenBy(config, found.tokens, true) };
  if (!client) return { draft: null, written: notHere(config) };
  const token = (await sha256OfText(key)).slice(0, TOKEN_DIGITS);
  const request = { ...prompt, mostOutputTokens: config.mostOutputTokens, token, metadata };
  environment.progress.step(`Asking ${config.provider} for ${persona.id}`);
  const answer = await answerTo(request, config, client, environment);
  if ('failed' in answer) {
    return { draft: null, written: byTemplate(config, answer) };
  }
  await cache.put(key, cachedDraftText(answer.written));
  return { draft: answer.written.draft, written: writtenBy(config, answer.written.tokens, false) };
}

type Failed = Extract<WriteOutcome, { readonly failed: unknown }>;

/** As many as every provider takes for the name of a request. */
const TOKEN_DIGITS = 48;

/** Nobody is asked who cannot be signed in to: that ends no run. What is wrong with the configuration does. */
async function answerTo(
  request: ModelRequest,
  { deadlineSeconds }: ModelConfig,
  open: () => Promise<ModelClient>,
  { clock, signal, log }: RunEnvironment,
): Promise<WriteOutcome> {
  try {
    const client = await open();
    return await writeDraft(request, { client, deadlineMs: deadlineSeconds * 1000, clock, signal, log });
  } catch (error) {
    if (!isSpendlogError(error) || error.exitCode === 1 || error.code === 'INPUT_INVALID') throw error;
    log.write('warn', `The model is not asked: ${error.message} ${error.hint}`);
    return { failed: 'denied', tokens: null };
  }
}

/** The template writes, since nothing is kept and nobody may be asked. */
export function notHere({ provider }: Pick<ModelConfig, 'provider'>): Written {
  return { ...BY_TEMPLATE, instead: { of: provider, reason: 'not-here' } };
}

/** What was asked for in vain may have been paid all the same. */
function byTemplate(config: ModelConfig, { failed, tokens }: Failed): Written {
  const { usage } = writtenBy(config, tokens, false);
  return { ...BY_TEMPLATE, usage, instead: { of: config.provider, reason: failed } };
}

function writtenBy(config: ModelConfig, tokens: ModelAnswer['tokens'], cached: boolean): Written {
  return {
    writer: config.provider,
    model: 'model' in config ? config.model : config.application,
    usage: tokens && usageOf(tokens, 'prices' in config ? config.prices : undefined),
    cached,
    instead: null,
  };
}
