import {
  isModelFailure,
  type ModelAnswer,
  type ModelClient,
  type ModelFailureReason,
  type ModelRequest,
} from '../../core/model.ts';
import type { Draft } from '../../core/narrative.ts';
import type { Clock, Log } from '../../core/ports.ts';
import { TimeOver, withinTime } from '../../core/within-time.ts';
import { readAnswer } from '../prompt/read-answer.ts';

export interface WriteOptions {
  readonly client: ModelClient;
  /** For the answer, with the retry and the pause before it. */
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Is told what a provider said, beside the reason. */
  readonly log?: Log;
}

/** `tokens`: of every answer that came, usable or not; `null`: the service does not tell. */
export type WriteOutcome =
  | { readonly written: { readonly draft: Draft; readonly tokens: ModelAnswer['tokens'] } }
  | { readonly failed: ModelFailureReason; readonly tokens: ModelAnswer['tokens'] };

/** What an overloaded service gets before it is asked once more. */
const PAUSE_MS = 3_000;

/** Longest name of a request. */
const TOKEN_CHARACTERS = 64;

/**
 * Asks a model, and once more where that may help. No answer is an outcome: the template writes then.
 * @throws the reason of the signal, once that is aborted
 */
export async function writeDraft(request: ModelRequest, options: WriteOptions): Promise<WriteOutcome> {
  const paid: Paid = { tokens: null };
  try {
    return await withinTime(options.clock, options.deadlineMs, options.signal, (signal) =>
      askedTwice(request, paid, { ...options, signal }),
    );
  } catch (error) {
    if (error instanceof TimeOver) return { failed: 'timeout', tokens: paid.tokens };
    throw error;
  }
}

/** Kept outside of the work, which is left behind at the deadline. */
interface Paid {
  tokens: ModelAnswer['tokens'];
}

async function askedTwice(request: ModelRequest, paid: Paid, options: WriteOptions): Promise<WriteOutcome> {
  const first = await asked(request, paid, options);
  if ('draft' in first) return outcomeOf(first, paid);
  if (first.again === 'never') return outcomeOf(first, paid);
  if (first.again === 'later') {
    const pause = Math.max(PAUSE_MS, first.pauseMs);
    // Whoever asks for more time than there is would be told to be late.
    if (pause > PAUSE_MS && pause >= options.deadlineMs) return outcomeOf(first, paid);
    await options.clock.sleep(pause, options.signal);
  }
  const second = first.again === 'later' ? request : { ...request, token: nextToken(request.token) };
  return outcomeOf(await asked(second, paid, options), paid);
}

type Asked =
  | { readonly draft: Draft }
  | {
      readonly failed: ModelFailureReason;
      /** `anew`: it answered, and would give the same answer to the same request. */
      readonly again: 'never' | 'later' | 'anew';
      /** What the service asks for; 0: nothing. */
      readonly pauseMs: number;
    };

async function asked(
  request: ModelRequest,
  paid: Paid,
  { client, signal, log }: WriteOptions,
): Promise<Asked> {
  try {
    const { text, tokens } = await client.ask(request, signal);
    paid.tokens = sumOf(paid.tokens, tokens);
    return judged(text);
  } catch (error) {
    if (!isModelFailure(error)) throw error;
    paid.tokens = sumOf(paid.tokens, error.tokens);
    log?.write('warn', `The model gave no answer: ${error.message}`, { reason: error.reason });
    const again = error.passing ? 'later' : 'never';
    return { failed: error.reason, again, pauseMs: error.pauseMs };
  }
}

function judged(text: string): Asked {
  const draft = readAnswer(text);
  if (!draft) return { failed: text.trim() === '' ? 'empty' : 'unusable', again: 'anew', pauseMs: 0 };
  // It answered as it was told to: that the facts do not tell.
  if (draft.sections.every(({ sentences }) => sentences.length === 0)) {
    return { failed: 'empty', again: 'never', pauseMs: 0 };
  }
  return { draft };
}

function outcomeOf(end: Asked, { tokens }: Paid): WriteOutcome {
  return 'draft' in end ? { written: { draft: end.draft, tokens } } : { failed: end.failed, tokens };
}

function sumOf(a: ModelAnswer['tokens'], b: ModelAnswer['tokens']): ModelAnswer['tokens'] {
  return a && b ? { input: a.input + b.input, output: a.output + b.output } : (a ?? b);
}

function nextToken(token: string): string {
  return `${token.slice(0, TOKEN_CHARACTERS - 2)}-2`;
}
