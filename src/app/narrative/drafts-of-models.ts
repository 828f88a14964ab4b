import type { ModelConfig } from '../../config/writer.ts';
import type { ResponseCache } from '../../core/cost-explorer-port.ts';
import type { FactTable } from '../../core/fact.ts';
import type { ModelClient, ModelRequest } from '../../core/model.ts';
import type { NarrativeLanguage, Persona } from '../../core/persona.ts';
import { cachedDraftText, readCachedDraft } from '../../narrative/cached-draft.ts';
import { type KeptDraft, tableHash } from '../../narrative/kept.ts';
import { promptOf } from '../../narrative/prompt/prompt-of.ts';
import type { RunEnvironment } from '../run-contract.ts';
import {
  byModel,
  byTemplateInstead,
  byTemplateUnasked,
  modelOutcome,
  requestToken,
} from './model-outcome.ts';

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
  const key = questionOf(config, prompt);
  const found = readCachedDraft(await cache.get(key));
  if (found) return { draft: found.draft, written: byModel(config, found.tokens, true) };
  if (!client) return { draft: null, written: byTemplateUnasked(config) };
  const token = await requestToken(key);
  const request = { ...prompt, mostOutputTokens: config.mostOutputTokens, token, metadata };
  environment.progress.step(`Asking ${config.provider} for ${persona.id}`);
  const answer = await modelOutcome(request, config, client, environment);
  if ('failed' in answer) {
    return { draft: null, written: byTemplateInstead(config, answer) };
  }
  await cache.put(key, cachedDraftText(answer.written));
  return { draft: answer.written.draft, written: byModel(config, answer.written.tokens, false) };
}

type SettingOf<Config> = Config extends unknown ? keyof Config : never;

/** How long we wait and what we reckon with: no model reads them, so whoever changes them pays for no second answer. */
const CHANGE_NO_ANSWER: ReadonlySet<string> = new Set<SettingOf<ModelConfig>>(['deadlineSeconds', 'prices']);

/** All that an answer follows from. */
function questionOf(config: ModelConfig, prompt: ReturnType<typeof promptOf>): string {
  const asked = Object.entries(config).filter(([setting]) => !CHANGE_NO_ANSWER.has(setting));
  return JSON.stringify([Object.fromEntries(asked), prompt]);
}
