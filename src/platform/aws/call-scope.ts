import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallMeter } from '../../core/call-guard.ts';

/** One call with all its attempts. Carried beside the call, since the SDK hands its retry strategy nothing of it. */
export interface CallScope {
  readonly meter: CallMeter;
  /** The first attempt and its retries. */
  readonly attempts: number;
  /** Ends the call: its own deadline, the unit's, or a cancellation. */
  readonly signal: AbortSignal;
  /** Attempts made so far. */
  attempted: number;
  /** Whether the credentials were renewed for this call; a second refusal is final. */
  renewed: boolean;
}

export const callScope = new AsyncLocalStorage<CallScope>();
