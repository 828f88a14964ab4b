import { ModelFailure, type ModelFailureReason } from '../../core/model.ts';
import { property } from '../property.ts';
import { connectionFailure } from './connection-failure.ts';
import { AnswerTooLarge } from './endpoint-fetch.ts';

const SERVICE = 'The endpoint';

const BY_STATUS: Readonly<Record<number, readonly [ModelFailureReason, passing: boolean]>> = {
  // Nothing left to pay with.
  402: ['denied', false],
  401: ['denied', false],
  403: ['denied', false],
  // No such model, or no such path.
  404: ['closed', false],
  408: ['timeout', true],
  409: ['failed', true],
  410: ['closed', false],
  429: ['throttled', true],
  500: ['failed', true],
  502: ['unreachable', true],
  503: ['unreachable', true],
  504: ['timeout', true],
};

/**
 * What the failure of a request means. What the endpoint said stays out of it, and out of `cause`: it may repeat the key or
 * what it was asked. `null`: a mistake of ours. `ofPackage`: the package says that it could not ask.
 */
export function endpointFailure(
  error: unknown,
  signal: AbortSignal,
  ofPackage: boolean,
): ModelFailure | null {
  if (signal.aborted) return failure('timeout', 'was not waited for', false);
  const status = property(error, 'status');
  if (typeof status === 'number') return byStatus(status, property(error, 'code'), pauseOf(error));
  if (error instanceof SyntaxError) {
    return failure('unusable', 'answered with something that is no JSON', true);
  }
  if (property(error, 'cause') instanceof AnswerTooLarge) {
    return failure('unusable', 'answered with more than can be an answer', true);
  }
  const connection = connectionFailure(error, SERVICE);
  return connection ?? (ofPackage ? failure('unreachable', 'was not reached', true) : null);
}

/** Seconds; a date, which few send, is not read. */
function pauseOf(error: unknown): number {
  const headers = property(error, 'headers');
  const after = headers instanceof Headers ? (headers.get('retry-after') ?? '') : '';
  return /^\d{1,6}(?:\.\d+)?$/.test(after) ? Math.ceil(Number(after) * 1000) : 0;
}

function byStatus(status: number, code: unknown, pauseMs: number): ModelFailure {
  // Azure says with a 400 what others say with the end of an answer.
  if (code === 'content_filter') return failure('refused', 'refused it by a content filter', false);
  if (code === 'insufficient_quota') return failure('denied', 'has no quota left for this key', false);
  if (status >= 300 && status < 400) {
    return failure('unreachable', `answered with a redirect (HTTP ${status}), which is not followed`, false);
  }
  const [reason, passing] = BY_STATUS[status] ?? ['failed', status >= 500];
  return failure(reason, `answered HTTP ${status}`, passing, pauseMs);
}

function failure(reason: ModelFailureReason, what: string, passing: boolean, pauseMs = 0): ModelFailure {
  return new ModelFailure(reason, `${SERVICE} ${what}`, { passing, pauseMs });
}
