import type { Config } from '../../config/config.ts';
import type { ModelConfig } from '../../config/narrative.ts';
import { isSpendlogError } from '../../core/errors.ts';
import type { ModelRequest } from '../../core/model.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import { sha256OfText } from '../../core/sha256.ts';
import type { Answer } from '../../narrative/ask/answer.ts';
import { modelAnswer } from '../../narrative/ask/answer-sentences.ts';
import { publicQuestion } from '../../narrative/ask/public-question.ts';
import { BY_TEMPLATE } from '../../narrative/narrative-of.ts';
import { askPromptOf } from '../../narrative/prompt/prompt-of.ts';
import { usageOf } from '../../narrative/writing/usage-of.ts';
import { type WriteOutcome, writeDraft } from '../../narrative/writing/write-draft.ts';
import type { AskOptions } from '../invocation.ts';
import { openModel } from '../narrative/open-model.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { asTenantOf } from '../tenant-session.ts';
import { oneTenantId } from '../tenants.ts';
import type { Told } from './ask-result.ts';

/** What a model is asked with. */
export interface AskModelParts {
  readonly answer: Answer;
  readonly language: NarrativeLanguage;
  readonly writer: ModelConfig;
  readonly config: Config;
  readonly options: AskOptions;
  readonly environment: RunEnvironment;
}

/** As many as every provider takes for the name of a request. */
const TOKEN_DIGITS = 48;

/** What a model answers, each sentence held against the facts; none where it gave no answer, with the reason. */
export async function askModel(parts: AskModelParts): Promise<Told> {
  const { answer, language, writer } = parts;
  const outcome = await outcomeOf(parts);
  const tokens = 'failed' in outcome ? outcome.tokens : outcome.written.tokens;
  const usage = tokens && usageOf(tokens, 'prices' in writer ? writer.prices : undefined);
  const failed = (reason: Extract<WriteOutcome, { readonly failed: unknown }>['failed']) => ({
    written: { ...BY_TEMPLATE, usage, instead: { of: writer.provider, reason } },
  });
  if ('failed' in outcome) return { sentences: [], dropped: {}, ...failed(outcome.failed) };
  const grounded = modelAnswer(outcome.written.draft.sections, answer.table, language);
  if (grounded.sentences.length === 0) return { ...grounded, ...failed('unusable') };
  const model = 'model' in writer ? writer.model : writer.application;
  return { ...grounded, written: { writer: writer.provider, model, usage, cached: false, instead: null } };
}

/** Nobody is asked who cannot be signed in to: the template answers. What is wrong with the configuration is told. */
async function outcomeOf(parts: AskModelParts): Promise<WriteOutcome> {
  const { writer, config, options, environment } = parts;
  const tenant = oneTenantId(config, options.tenant, environment);
  const { clock, signal, log, progress } = environment;
  const request = await requestOf(parts, tenant);
  progress.step(`Asking ${writer.provider}`);
  try {
    return await asTenantOf(config, tenant, options, environment, async ({ access }) => {
      const client = await openModel(writer, { access, environment });
      return writeDraft(request, { client, deadlineMs: writer.deadlineSeconds * 1000, clock, signal, log });
    });
  } catch (error) {
    if (!isSpendlogError(error) || error.exitCode === 1 || error.code === 'INPUT_INVALID') throw error;
    log.write('warn', `The model is not asked: ${error.message} ${error.hint}`);
    return { failed: 'denied', tokens: null };
  }
}

async function requestOf(
  { answer, language, writer, options }: AskModelParts,
  tenant: string,
): Promise<ModelRequest> {
  const { table } = answer;
  const prompt = askPromptOf({ question: publicQuestion(options.question, table), table, language });
  return {
    ...prompt,
    mostOutputTokens: writer.mostOutputTokens,
    token: (await sha256OfText(JSON.stringify([writer.provider, prompt]))).slice(0, TOKEN_DIGITS),
    metadata: { tenant, command: 'ask' },
  };
}
