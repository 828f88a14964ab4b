import { type AttemptOutcome, BreakerOpen } from '../../core/call-guard.ts';
import { property } from '../property.ts';
import { BadAnswer, Deadline } from './call-errors.ts';
import { isExpiredName, isThrottledName, isUnavailableName } from './error-names.ts';

/** What one failed attempt says about the service, and what may help. */
export interface AttemptFailure {
  /** AWS's name of the error, or ours. */
  readonly errorClass: string;
  readonly status: number | null;
  readonly outcome: Exclude<AttemptOutcome, 'answered' | 'abandoned'>;
  /** `renew`: with new credentials, at once. */
  readonly retry: 'no' | 'throttled' | 'transient' | 'renew';
}

/**
 * No connection could be made: whatever is asked there gets no answer. A name that does not resolve is not among them: no
 * endpoint is there.
 */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** The connection broke: that may be so of one answer alone. */
const BROKEN: ReadonlySet<string> = new Set([
  'ECONNABORTED',
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ETIMEDOUT',
]);

/** Refusals that are over in a moment, though AWS answers them with a 4xx. */
const PASSING =
  /^(IDPCommunicationError|IDPCommunicationErrorException|PriorRequestNotComplete|TimeoutError)$/;

export function attemptFailure(error: unknown): AttemptFailure {
  const facts = factsOf(error);
  const as = (outcome: AttemptFailure['outcome'], retry: AttemptFailure['retry']): AttemptFailure => ({
    errorClass: facts.name,
    status: facts.status,
    outcome,
    retry,
  });
  if (error instanceof BreakerOpen) return as('refused', 'no');
  if (error instanceof Deadline || facts.name === 'AbortError') return as('failed', 'no');
  if (isThrottledName(facts.name) || facts.status === 429) return as('throttled', 'throttled');
  if (facts.skewCorrected) return as('refused', 'transient');
  if (isExpiredName(facts.name)) return as('refused', 'renew');
  if (UNREACHABLE.has(facts.code)) return as('unreachable', 'transient');
  return isFailure(error, facts) ? as('failed', 'transient') : as('refused', 'no');
}

interface Facts {
  readonly name: string;
  readonly status: number | null;
  readonly skewCorrected: boolean;
  /** Of the connection, by Node. */
  readonly code: string;
  /** Told by the service, in the form of its errors. */
  readonly modelled: boolean;
}

function isFailure(error: unknown, { name, status, code, modelled }: Facts): boolean {
  if (error instanceof BadAnswer || isUnavailableName(name) || PASSING.test(name) || BROKEN.has(code))
    return true;
  if (status === null) return false;
  // An answer that the SDK could not read: whatever its status says, the service did not say it.
  return status >= 500 || (status < 400 && !modelled);
}

function factsOf(error: unknown): Facts {
  const metadata = property(error, '$metadata');
  const status = property(metadata, 'httpStatusCode');
  const code = property(error, 'code') ?? property(property(error, 'cause'), 'code');
  return {
    name: text(property(error, 'name')),
    status: typeof status === 'number' ? status : null,
    skewCorrected: property(metadata, 'clockSkewCorrected') === true,
    code: text(code),
    modelled: property(error, '$fault') !== undefined,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
