import type { FinalizeRequestMiddleware, HandlerExecutionContext } from '@smithy/types';
import type { AttemptOutcome, CallGuard } from '../../core/call-guard.ts';
import type { Clock, Log } from '../../core/ports.ts';
import { type AttemptFailure, attemptFailure } from './attempt-failure.ts';
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
    const operation = operationOf(context);
    const admitted = await guard.enter(operation, scope.signal);
    begun(options, scope, operation);
    const started = clock.now().getTime();
    try {
      const result = await next(args);
      checkHolds(result.output, `${options.serviceId}:${operation}`, context);
      admitted.ended('answered');
      scope.meter.attempted('answered');
      return result;
    } catch (error) {
      const failure = failureIn(scope, error);
      admitted.ended(failure.outcome);
      scope.meter.attempted(failure.counted);
      tell(options, scope, operation, failure, clock.now().getTime() - started);
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

interface EndedAttempt extends Pick<AttemptFailure, 'errorClass' | 'status'> {
  /** What the guard is told. */
  readonly outcome: AttemptOutcome;
  /** What the unit is charged. */
  readonly counted: AttemptOutcome;
}

function failureIn(scope: CallScope, error: unknown): EndedAttempt {
  const { outcome, errorClass, status } = attemptFailure(error);
  if (scope.signal.aborted) return { errorClass, status, outcome: 'abandoned', counted: 'abandoned' };
  // The breaker counts a call that throttling wore out; each throttle before that only slows the pace.
  const wornOut = outcome === 'throttled' && scope.attempted >= scope.attempts;
  return { errorClass, status, outcome: wornOut ? 'failed' : outcome, counted: outcome };
}

function tell(
  { log, serviceId }: AttemptOptions,
  { attempted }: CallScope,
  operation: string,
  { errorClass, counted, status }: EndedAttempt,
  durationMs: number,
): void {
  log.write('debug', `${serviceId}:${operation} failed`, {
    attempt: attempted,
    durationMs,
    errorClass,
    outcome: counted,
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
