import type { DeserializeMiddleware } from '@smithy/types';
import type { ResponseCache } from '../../core/cost-explorer-port.ts';
import { SpendlogError } from '../../core/errors.ts';
import { property } from '../property.ts';
import { callScope } from './call-scope.ts';

/** How answers that are paid for by the page are asked for. */
export interface PaidAnswers {
  /** Allows one more request; false once the cap is reached. */
  readonly take: () => boolean;
  readonly cache: ResponseCache;
  /** Whose answers, and of which version of the bill: what agrees in it may be answered from the cache. */
  readonly scope: string;
}

/**
 * Stands before each request of an attempt, retries included: a page that was paid for is not paid for again while the bill
 * cannot have changed, and none is asked beyond the cap. Outside of what makes sure that an answer is whole.
 * @throws SpendlogError BUDGET_EXCEEDED before the request that would exceed the cap
 */
export function paidAnswers(
  { take, cache, scope }: PaidAnswers,
  account: string,
): DeserializeMiddleware<object, object> {
  return (next) => async (args) => {
    const key = keyOf(args.request, [scope, account]);
    const kept = key === null ? null : await cache.get(key);
    if (kept !== null) return { response: { statusCode: 200, headers: {}, body: Buffer.from(kept) } };
    if (!take()) throw capReached();
    callScope.getStore()?.meter.costExplorerAsked?.();
    const result = await next(args);
    const answer = wholeAnswer(result.response);
    if (key !== null && answer !== null) await cache.put(key, answer);
    return result;
  };
}

/** The operation and all that was asked of it; `null` for a request of another form, which is never answered from the cache. */
function keyOf(request: unknown, scope: readonly string[]): string | null {
  const target = property(property(request, 'headers'), 'x-amz-target');
  const body = textOf(property(request, 'body'));
  if (typeof target !== 'string' || body === null) return null;
  return JSON.stringify(['advisors', ...scope, target, body]);
}

function textOf(body: unknown): string | null {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : null;
}

function wholeAnswer(response: unknown): string | null {
  const status = property(response, 'statusCode');
  const isAnswer = typeof status === 'number' && status >= 200 && status < 300;
  return isAnswer ? textOf(property(response, 'body')) : null;
}

function capReached(): SpendlogError {
  return new SpendlogError(
    'BUDGET_EXCEEDED',
    'Cost Explorer was not asked: the bill and the advisors together have reached costs.maxRequests.',
    'Raise costs.maxRequests, or switch off what is not needed under advisors: pages that were answered are kept.',
  );
}
