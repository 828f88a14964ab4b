import type { Failure } from '@aws-sdk/client-ecs';
import { SpendlogError } from '../../core/errors.ts';

/** What ECS says of a resource that has gone since it was listed. */
const GONE = 'MISSING';

/** ECS answers 200 with a list of what it could not tell: throws `DATA_UNEXPECTED` for all but what has gone. */
export function refuseFailures(operation: string, failures: readonly Failure[] | undefined): void {
  const wrong = failures?.find(({ reason }) => reason !== GONE);
  if (!wrong) return;
  throw new SpendlogError(
    'DATA_UNEXPECTED',
    `${operation} could not tell some of what was listed.`,
    'Run again; if it stays, report it with the operation named above.',
  );
}
