import type { InitializeMiddleware } from '@smithy/types';
import { currentScope } from './attempts.ts';
import { operationOf } from './sdk-client.ts';

/** What AWS's models call the token of a further page. */
const TOKENS = [
  'NextToken',
  'nextToken',
  'NextPageToken',
  'PaginationToken',
  'ContinuationToken',
  'Marker',
  'marker',
];

/** Counts each call once, however many attempts it takes, and writes its operation into the journal. */
export function countedCalls(serviceId: string, journal: Set<string>): InitializeMiddleware<object, object> {
  return (next, context) => (args) => {
    const operation = `${serviceId}:${operationOf(context)}`;
    const { input } = args;
    journal.add(operation);
    currentScope().meter.called(
      operation,
      TOKENS.some((token) => Boolean(Reflect.get(input, token))),
    );
    return next(args);
  };
}
