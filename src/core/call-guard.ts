/** Where a call goes: breakers and limits are kept apart for each of these, and breakers for each operation as well. */
export interface CallPlace {
  readonly account: string;
  /** A region id, also for global services: the region of the endpoint. */
  readonly region: string;
  /** AWS's id of the service, e.g. `EC2`. */
  readonly service: string;
}

/** Decides whether and when an attempt may start, and learns from how it ended. */
export interface CallGuard {
  /**
   * Resolves when the attempt may start. Throws where the breaker of the service or of the operation is open, or when
   * `signal` ends the wait. `operation`: as the API model names it, e.g. `DescribeVolumes`.
   */
  enter(operation: string, signal?: AbortSignal): Promise<AdmittedAttempt>;
}

/** An attempt that was let in; it says once how it ended. */
export interface AdmittedAttempt {
  ended(outcome: AttemptOutcome): void;
}

/**
 * `refused`: an answer that says no (denied, not found, invalid): the service is well. `failed`: the service could not do
 * it, or its answer was no use: other operations may be well. `unreachable`: no connection could be made,
 * whatever was to be asked. `abandoned`: we no longer waited for an answer, since the call, the unit or the job was over: that
 * says nothing about the service.
 */
export type AttemptOutcome = 'answered' | 'refused' | 'throttled' | 'failed' | 'unreachable' | 'abandoned';

/** Thrown by a guard whose breaker is open: the read ends as `throttled`. */
export class BreakerOpen extends Error {
  override readonly name = 'BreakerOpen' as const;
}

/** Counts the calls made on behalf of one unit. */
export interface CallMeter {
  /**
   * A call, which is one page, however many attempts it takes. `operation`: service id and operation of the API
   * model, as datasets declare them: `EC2:DescribeVolumes`.
   */
  called(operation: string): void;
  attempted(outcome: AttemptOutcome): void;
  /** One more request to Cost Explorer: each is paid for, whatever the answer. */
  costExplorerAsked?(): void;
}
