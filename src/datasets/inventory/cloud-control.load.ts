import { CloudControlClient, ListResourcesCommand } from '@aws-sdk/client-cloudcontrol';
import type { DatasetContext } from '../../core/dataset.ts';
import { isDenied, nameOf } from '../is-denied.ts';
import { itemsOf } from '../pages.ts';

/** What Cloud Control says about one resource type. */
export type TypeCount =
  | { readonly state: 'counted'; readonly resources: number }
  | { readonly state: 'cannot-be-listed'; readonly reason: string }
  | { readonly state: 'not-read'; readonly reason: string; readonly error: unknown };

const PAGE = 100;

/** Counting ends here: at a hundred a call, a type with more would take the time of all others. */
const MOST = 10_000;

/** The type does not know how, or wants a parent that is not named. */
const CANNOT: ReadonlySet<string> = new Set([
  'InvalidRequestException',
  'PrivateTypeException',
  'TypeNotFoundException',
  'UnsupportedActionException',
]);

/** The type's own handler gave up; other types are not concerned. */
const HANDLER: ReadonlySet<string> = new Set([
  'GeneralServiceException',
  'HandlerFailureException',
  'HandlerInternalFailureException',
  'InvalidCredentialsException',
  'NetworkFailureException',
  'NotStabilizedException',
  'ResourceNotFoundException',
  'ServiceLimitExceededException',
]);

/** Counts the resources of a type in the client's account and region. Throws what concerns every type: throttling, deadlines, network. */
export async function countType(context: DatasetContext, TypeName: string): Promise<TypeCount> {
  try {
    return await count(context, TypeName);
  } catch (error) {
    const name = nameOf(error);
    if (CANNOT.has(name)) return { state: 'cannot-be-listed', reason: `Cloud Control: ${name}` };
    if (isDenied(error) || (HANDLER.has(name) && saysDenied(error)))
      return { state: 'not-read', reason: 'Cloud Control: denied', error };
    if (HANDLER.has(name)) return { state: 'not-read', reason: `Cloud Control: ${name}`, error };
    throw error;
  }
}

async function count({ client, signal }: DatasetContext, TypeName: string): Promise<TypeCount> {
  const control = client(CloudControlClient);
  const items = itemsOf({
    operation: 'ListResources',
    ask: (NextToken) =>
      control.send(new ListResourcesCommand({ TypeName, MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ ResourceDescriptions }) => ResourceDescriptions,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Identifier }) => Identifier,
  });
  let resources = 0;
  for await (const _ of items) {
    resources += 1;
    if (resources > MOST)
      return { state: 'not-read', reason: `more than ${MOST}; counting ended there`, error: null };
  }
  return { state: 'counted', resources };
}

/** Handlers wrap the refusal of the service below in an error of their own. */
function saysDenied(error: unknown): boolean {
  return error instanceof Error && /not authorized|access ?denied/i.test(error.message);
}
