import type { ModelConfig } from '../../config/writer.ts';
import type { ResponseCache } from '../../core/cost-explorer-port.ts';
import { isSpendlogError } from '../../core/errors.ts';
import type { ModelClient, ModelFailureReason, ModelRequest } from '../../core/model.ts';
import { cachedDraftText, readCachedDraft } from '../../narrative/cached-draft.ts';
import type { KeptDraft } from '../../narrative/kept.ts';
import type { Prompt } from '../../narrative/prompt/prompt-of.ts';
import type { WriteOutcome } from '../../narrative/writing/write-draft.ts';
import type { RunEnvironment } from '../run-contract.ts';
import {
  byModel,
  byTemplateInstead,
  byTemplateUnasked,
  modelOutcome,
  requestToken,
} from './model-outcome.ts';

/** What a model is asked with. */
export interface ModelDoorParts {
  readonly config: ModelConfig;
  /** Opened by the first question that no cache answers; `null`: nobody may be asked here. */
  readonly client: (() => Promise<ModelClient>) | null;
  readonly cache: ResponseCache;
  readonly metadata: ModelRequest['metadata'];
  readonly environment: RunEnvironment;
}

/** A draft, or why there is none. */
export type DraftOfModel = Pick<KeptDraft, 'draft' | 'written'>;

/** Asks a model, or has the answer already. @param doing What is said once it is asked. */
export type AskModel = (prompt: Prompt, doing: string) => Promise<DraftOfModel>;

/** It would say the same to every question of this run. */
const FOR_GOOD: ReadonlySet<ModelFailureReason> = new Set<ModelFailureReason>(['closed', 'denied']);

/**
 * The way to a model for one run: the same question is paid for once, whoever asks it and in whichever run, and whoever turned
 * us away for good is not asked again. The first question goes alone, to find out.
 */
export function modelDoor(parts: ModelDoorParts): AskModel {
  const { config, client, cache, metadata, environment } = parts;
  const ask = client && askedInTurn(config, client, environment);
  return async (prompt, doing) => {
    const key = questionOf(config, prompt);
    const found = readCachedDraft(await keptIn(cache, key, environment));
    if (found) return { draft: found.draft, written: byModel(config, found.tokens, true) };
    if (!ask) return { draft: null, written: byTemplateUnasked(config) };
    const token = await requestToken(key);
    const answer = await ask(
      { ...prompt, mostOutputTokens: config.mostOutputTokens, token, metadata },
      doing,
    );
    if ('failed' in answer) return { draft: null, written: byTemplateInstead(config, answer) };
    const { draft, tokens } = answer.written;
    await keep(cache, key, cachedDraftText(answer.written), environment);
    return { draft, written: byModel(config, tokens, false) };
  };
}

type AskInTurn = (request: ModelRequest, doing: string) => Promise<WriteOutcome>;

/** Questions wait for the end of the first, which tells whether anybody is there. */
function askedInTurn(
  config: ModelConfig,
  open: () => Promise<ModelClient>,
  environment: RunEnvironment,
): AskInTurn {
  const door: { first?: Promise<WriteOutcome>; closed?: ModelFailureReason } = {};
  const asked = async (request: ModelRequest) => {
    const outcome = await modelOutcome(request, config, open, environment);
    if ('failed' in outcome && FOR_GOOD.has(outcome.failed)) door.closed ??= outcome.failed;
    return outcome;
  };
  return async (request, doing) => {
    if (door.first) await door.first;
    if (door.closed) return { failed: door.closed, tokens: null };
    environment.progress.step(doing);
    const outcome = asked(request);
    door.first ??= outcome;
    return outcome;
  };
}

/** A store that cannot be read costs a second answer, and hides none. */
async function keptIn(
  cache: ResponseCache,
  key: string,
  { log }: Pick<RunEnvironment, 'log'>,
): Promise<string | null> {
  try {
    return await cache.get(key);
  } catch (error) {
    if (!isSpendlogError(error) || error.code === 'CANCELLED') throw error;
    log.write('warn', `Answers that are kept cannot be read: ${error.message} ${error.hint}`);
    return null;
  }
}

/** What was paid for is used, kept or not. */
async function keep(
  cache: ResponseCache,
  key: string,
  text: string,
  { log }: Pick<RunEnvironment, 'log'>,
): Promise<void> {
  try {
    await cache.put(key, text);
  } catch (error) {
    if (!isSpendlogError(error) || error.code === 'CANCELLED') throw error;
    log.write(
      'warn',
      `The answer cannot be kept, and will be paid for again: ${error.message} ${error.hint}`,
    );
  }
}

type SettingOf<Config> = Config extends unknown ? keyof Config : never;

/** How long we wait and what we reckon with: no model reads them, so whoever changes them pays for no second answer. */
const CHANGE_NO_ANSWER: ReadonlySet<string> = new Set<SettingOf<ModelConfig>>(['deadlineSeconds', 'prices']);

/** All that an answer follows from. */
function questionOf(config: ModelConfig, prompt: Prompt): string {
  const asked = Object.entries(config).filter(([setting]) => !CHANGE_NO_ANSWER.has(setting));
  return JSON.stringify([Object.fromEntries(asked), prompt]);
}
