import type { ModelConfig, WriterConfig } from '../../config/writer.ts';
import { type ErrorCode, isSpendlogError } from '../../core/errors.ts';
import type { ModelAnswer, ModelClient, ModelFailureReason, ModelRequest } from '../../core/model.ts';
import type { Written } from '../../core/narrative.ts';
import { sha256OfText } from '../../core/sha256.ts';
import { BY_TEMPLATE } from '../../narrative/narrative-of.ts';
import { usageOf } from '../../narrative/writing/usage-of.ts';
import { type WriteOutcome, writeDraft } from '../../narrative/writing/write-draft.ts';
import type { RunEnvironment } from '../run-contract.ts';

/** What came of asking in vain. */
export type FailedOutcome = Extract<WriteOutcome, { readonly failed: unknown }>;

/** As many as every provider takes for the name of a request. */
const TOKEN_DIGITS = 48;

/** Names a request by what is asked: the same question is the same request. */
export async function requestToken(question: string): Promise<string> {
  return (await sha256OfText(question)).slice(0, TOKEN_DIGITS);
}

/** Ends a run all the same: somebody stopped it, or the configuration names what there is not. */
const ENDS_IT: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['CANCELLED', 'INPUT_INVALID']);

const REASONS: Readonly<Partial<Record<ErrorCode, ModelFailureReason>>> = {
  AWS_THROTTLED: 'throttled',
  AWS_UNAVAILABLE: 'unreachable',
};

/** Asks a model. Nobody is asked who cannot be signed in to: that ends no run, the template writes. */
export async function modelOutcome(
  request: ModelRequest,
  { deadlineSeconds }: ModelConfig,
  open: () => Promise<ModelClient>,
  { clock, signal, log }: RunEnvironment,
): Promise<WriteOutcome> {
  try {
    const client = await open();
    return await writeDraft(request, { client, deadlineMs: deadlineSeconds * 1000, clock, signal, log });
  } catch (error) {
    if (!isSpendlogError(error) || ENDS_IT.has(error.code)) throw error;
    log.write('warn', `The model is not asked: ${error.message} ${error.hint}`);
    return { failed: REASONS[error.code] ?? 'denied', tokens: null };
  }
}

export function byModel(config: ModelConfig, tokens: ModelAnswer['tokens'], cached: boolean): Written {
  return {
    writer: config.provider,
    model: 'model' in config ? config.model : config.application,
    usage: tokens && usageOf(tokens, 'prices' in config ? config.prices : undefined),
    cached,
    instead: null,
  };
}

/** What was asked for in vain may have been paid all the same. */
export function byTemplateInstead(config: ModelConfig, { failed, tokens }: FailedOutcome): Written {
  const { usage } = byModel(config, tokens, false);
  return { ...BY_TEMPLATE, usage, instead: { of: config.provider, reason: failed } };
}

/** Where nothing is kept and nobody may be asked the template writes, and says so where a model was to. */
export function byTemplateUnasked(writer: WriterConfig): Written {
  if (writer === 'template') return BY_TEMPLATE;
  return { ...BY_TEMPLATE, instead: { of: writer.provider, reason: 'not-here' } };
}
