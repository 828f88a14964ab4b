import type { FinalizeRequestMiddleware, HandlerExecutionContext } from '@smithy/types';
import type { CallGuard } from '../../core/call-guard.ts';
import type { Clock, Log } from '../../core/ports.ts';
import { attemptFailure } from './attempt-failure.ts';
import { BadAnswer } from './call-errors.ts';
import { type CallScope, callScope } from './call-scope.ts';
import { hasOutputMembers, operationOf } from './sdk-client.ts';

export interface AttemptOptions {
  readonly guard: CallGuard;
  readonly clock: Clock;
  readonly log: Log;
  readonly serviceId: string;
  /** Operations that were sent. */
  readonly journal: Set<string>;
}

/** Stands inside the retries: each attempt waits for its turn, and the guard learns how it ended. */
export function guardedAttempts(options: AttemptOptions): FinalizeRequestMiddleware<object, object> {
  const { guard, clock } = options;
  return (next, context) => async (args) => {
    const scope = currentScope();
    await guard.enter(scope.signal);
    begun(options, scope, operationOf(context));
    const started = clock.now().getTime();
    try {
      const result = await next(args);
      checkHolds(result.output, `${options.serviceId}:${operationOf(context)}`, context);
      guard.ended('answered');
      scope.meter.attempted('answered');
      return result;
    } catch (error) {
      failed(options, scope, operationOf(context), error, clock.now().getTime() - started);
      throw error;
    }
  };
}

/** A call counts with its first attempt: one that was never let in was not made. */
function begun({ serviceId, journal }: AttemptOptions, scope: CallScope, operation: string): void {
  scope.attempted += 1;
  if (scope.attempted > 1) return;
  journal.add(`${serviceId}:${operation}`);
  scope.meter.called(`${serviceId}:${operation}`);
}

function failed(
  { guard, log, serviceId }: AttemptOptions,
  scope: CallScope,
  operation: string,
  error: unknown,
  durationMs: number,
): void {
  const { outcome, errorClass, status } = attemptFailure(error);
  const isLast = scope.attempted >= scope.attempts;
  // The breaker counts a call that throttling wore out; each throttle before that only slows the pace.
  guard.ended(outcome === 'throttled' && isLast ? 'failed' : outcome);
  scope.meter.attempted(outcome);
  log.write('debug', `${serviceId}:${operation} failed`, {
    attempt: scope.attempted,
    durationMs,
    errorClass,
    outcome,
    ...(status === null ? {} : { status }),
  });
}

/** Calls come through the factory alone, which sets the scope. */
function currentScope(): CallScope {
  const scope = callScope.getStore();
  if (!scope) throw new TypeError('An AWS client was used beside the factory that made it.');
  return scope;
}

/**
 * Operations for which an answer without any member says something. All others name at least their list, also an
 * empty one, or what was asked for.
 */
const MAY_HOLD_NOTHING: ReadonlySet<string> = new Set([
  // A region without a default view: its one member, ViewArn, is absent.
  'Resource Explorer 2:GetDefaultView',
]);

function checkHolds(output: object, operation: string, context: HandlerExecutionContext): void {
  if (MAY_HOLD_NOTHING.has(operation) || !hasOutputMembers(context) || holdsAnything(output)) return;
  throw new BadAnswer(`The answer to ${operation} holds nothing.`);
}

function holdsAnything(output: object): boolean {
  return Object.entries(output).some(([name, value]) => name !== '$metadata' && value !== undefined);
}
