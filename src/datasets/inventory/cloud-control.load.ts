import { CloudControlClient, ListResourcesCommand } from '@aws-sdk/client-cloudcontrol';
import type { DatasetContext } from '../../core/dataset.ts';
import { isDenied, nameOf } from '../is-denied.ts';
import { itemsOf } from '../pages.ts';

/** What Cloud Control says about one resource type. */
export type TypeCount =
  | { readonly state: 'counted'; readonly resources: number }
  | { readonly state: 'cannot-be-listed'; readonly reason: string }
  | { readonly state: 'not-read'; readonly reason: string; readonly error: unknown };

export interface CountedType {
  readonly count: TypeCount;
  /** Made for it. */
  readonly calls: number;
  /** Cloud Control itself may not be asked, for this type or any other. */
  readonly forAll: boolean;
}

const PAGE = 100;

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

/**
 * Counts the resources of a type in the client's account and region, with so many calls at most. Throws what concerns
 * every type and may pass: throttling, deadlines, network.
 */
export async function countType(
  { client, signal }: DatasetContext,
  TypeName: string,
  most: number,
): Promise<CountedType> {
  const control = client(CloudControlClient);
  let calls = 0;
  let resources = 0;
  const ask = (NextToken: string | undefined) => {
    if (calls === most) throw new MoreThanCounted();
    calls += 1;
    const command = new ListResourcesCommand({ TypeName, MaxResults: PAGE, NextToken });
    return control.send(command, { abortSignal: signal });
  };
  const items = itemsOf({
    operation: 'ListResources',
    ask,
    items: ({ ResourceDescriptions }) => ResourceDescriptions,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Identifier }) => Identifier,
  });
  try {
    for await (const _ of items) resources += 1;
    return { count: { state: 'counted', resources }, calls, forAll: false };
  } catch (error) {
    return { count: without(error, resources), calls, forAll: isDenied(error) && !isOfService(error) };
  }
}

/** There is a page left for which no call is. */
class MoreThanCounted extends Error {
  override readonly name = 'MoreThanCounted' as const;
}

function without(error: unknown, resources: number): TypeCount {
  const name = nameOf(error);
  if (error instanceof MoreThanCounted)
    return { state: 'not-read', reason: `at least ${resources}; counting ended there`, error: null };
  if (CANNOT.has(name)) return { state: 'cannot-be-listed', reason: `Cloud Control: ${name}` };
  if (isDenied(error) || (HANDLER.has(name) && saysDenied(error)))
    return { state: 'not-read', reason: 'Cloud Control: denied', error };
  if (HANDLER.has(name)) return { state: 'not-read', reason: `Cloud Control: ${name}`, error };
  throw error;
}

/** AWS names the action that it refused: one of the service below says nothing about other types. */
function isOfService(error: unknown): boolean {
  return error instanceof Error && /not authorized to perform:?\s+(?!cloudformation:)/.test(error.message);
}

/** Handlers wrap the refusal of the service below in an error of their own. */
function saysDenied(error: unknown): boolean {
  return error instanceof Error && /not authorized|access ?denied/i.test(error.message);
}
