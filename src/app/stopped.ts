import { SpendlogError } from '../core/errors.ts';

/** Ends a command that somebody has stopped, where going on would be wrong. @throws SpendlogError CANCELLED */
export function stoppedBy(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw new SpendlogError(
    'CANCELLED',
    'The run was stopped. What was read is kept.',
    'Go on with spendlog runs resume.',
  );
}
