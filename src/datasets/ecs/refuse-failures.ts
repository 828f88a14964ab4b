import type { Failure } from '@aws-sdk/client-ecs';
import { unexpectedAnswer } from '../unexpected-answer.ts';

/** What ECS says of a resource that has gone since it was listed. */
const GONE = 'MISSING';

/** ECS answers 200 with a list of what it could not tell: throws `DATA_UNEXPECTED` for all but what has gone. */
export function refuseFailures(operation: string, failures: readonly Failure[] | undefined): void {
  const wrong = failures?.find(({ reason }) => reason !== GONE);
  if (!wrong) return;
  throw unexpectedAnswer(`${operation} could not tell some of what was listed.`);
}
