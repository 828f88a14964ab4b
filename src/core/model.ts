import type { Money } from './money.ts';

/** What is asked of a model. Every provider gets the same. */
export interface ModelRequest {
  /** What it is, and the rules of its answer. English. */
  readonly instructions: string;
  /** What to write: sections, or a question. No name of the customer stands in it. */
  readonly task: string;
  /** The table of facts as JSON; where a provider takes attachments it is one. */
  readonly facts: string;
  readonly mostOutputTokens: number;
  /** Names the request: sent again, it is the same one. 36 to 64 letters, digits and hyphens. */
  readonly token: string;
  /** For whoever audits calls in the account: tenant and run. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface ModelUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** At the prices of spendlog.yml; `null`: it has none. */
  readonly cost: Money | null;
}

export interface ModelAnswer {
  /** As it came. Hostile. */
  readonly text: string;
  /** `null`: the service does not tell. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
}

/** A provider of models, ready to be asked once. It neither retries nor waits longer than the signal says. */
export interface ModelClient {
  /** @throws ModelFailure */
  ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer>;
}

/** Why there is no answer, as a closed list that every language has words for. */
export const MODEL_FAILURES = [
  'timeout',
  'throttled',
  'denied',
  /** A guardrail, a content filter or the model itself said no. */
  'refused',
  'empty',
  /** Ended at its limit of tokens. */
  'cut-off',
  /** The service is not for this customer: closed, no licence, no such model or application. */
  'closed',
  'unreachable',
  /** It answered, and nothing of it could be used. */
  'unusable',
  'failed',
] as const;

export type ModelFailureReason = (typeof MODEL_FAILURES)[number];

/** An answer that did not come. `message` is for the log and names nothing of the customer. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure' as const;
  readonly reason: ModelFailureReason;
  /** Whether asking once more may help. */
  readonly passing: boolean;
  /** Of an answer that came and was no use, e.g. cut off: they are paid for. `null`: none, or not told. */
  readonly tokens: ModelAnswer['tokens'];
  /** Milliseconds that the service asks for before it is asked again; 0: it does not tell. */
  readonly pauseMs: number;

  constructor(reason: ModelFailureReason, message: string, options: ModelFailureOptions) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.passing = options.passing;
    this.tokens = options.tokens ?? null;
    this.pauseMs = options.pauseMs ?? 0;
  }
}

export interface ModelFailureOptions {
  readonly passing: boolean;
  readonly tokens?: ModelAnswer['tokens'];
  readonly pauseMs?: number;
  readonly cause?: unknown;
}

export function isModelFailure(value: unknown): value is ModelFailure {
  return value instanceof Error && value.name === 'ModelFailure';
}
