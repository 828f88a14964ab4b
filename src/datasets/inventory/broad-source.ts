import type { InventorySource } from '../../core/collection.ts';
import { isDenied, nameOf } from '../is-denied.ts';

/** A resource as a source that lists all services names it. Strings are untrusted. */
export interface ListedResource {
  readonly arn: string;
  /** CloudFormation type where the source tells it, else `service:type`. */
  readonly resourceType: string;
  /** A region id or `global`. */
  readonly region: string;
}

/** A source that cannot be used here says why; the next one is asked. */
export type BroadAnswer =
  | {
      readonly state: 'listed';
      readonly source: InventorySource;
      readonly resources: readonly ListedResource[];
      /** What the source does not show; `null` where it shows all it knows. */
      readonly limits: string | null;
    }
  | {
      readonly state: 'unusable';
      readonly reason: string;
      /** The error AWS answered with; `null` where it is merely not set up. */
      readonly error: unknown;
    };

/** The source is not set up here, or wants to be asked in another way; another one may do. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'InvalidParameterException',
  'ResourceNotFoundException',
  'UnknownOperationException',
  'ValidationException',
]);

/** Errors with which a source is not there or not allowed; any other ends the read. */
export function unusable(error: unknown, what: string): BroadAnswer | null {
  if (isDenied(error)) return { state: 'unusable', reason: `${what}: denied`, error };
  const name = nameOf(error);
  if (NOT_HERE.has(name)) return { state: 'unusable', reason: `${what}: ${name}`, error };
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOTFOUND';
  return missing ? { state: 'unusable', reason: `${what}: not in this region`, error } : null;
}
