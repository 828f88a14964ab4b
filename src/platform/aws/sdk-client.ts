import {
  type DeserializeMiddleware,
  type FinalizeRequestMiddleware,
  type HandlerExecutionContext,
  type RelativeMiddlewareOptions,
  SMITHY_CONTEXT_KEY,
} from '@smithy/types';
import { property } from '../property.ts';

/** What all clients of the SDK share, and the little of it that we use. */
export interface SdkClient {
  readonly config: {
    readonly serviceId: string;
    /** Absent in clients that are older than the SDK's schemas; those in use speak JSON. */
    readonly protocol?: { getShapeId(): string };
  };
  readonly middlewareStack: {
    add(
      middleware: DeserializeMiddleware<object, object>,
      options: { readonly step: 'deserialize'; readonly priority: 'low'; readonly name: string },
    ): void;
    addRelativeTo(
      middleware: FinalizeRequestMiddleware<object, object> | DeserializeMiddleware<object, object>,
      options: RelativeMiddlewareOptions,
    ): void;
  };
  send(command: unknown, options: SendOptions): Promise<unknown>;
  destroy(): void;
}

export interface SendOptions {
  readonly abortSignal?: AbortSignal;
}

export function isSdkClient(value: unknown): value is SdkClient {
  const config = property(value, 'config');
  const protocol = property(config, 'protocol');
  return (
    typeof property(config, 'serviceId') === 'string' &&
    (protocol === undefined || typeof property(protocol, 'getShapeId') === 'function') &&
    typeof property(value, 'send') === 'function'
  );
}

/** As in the API model, e.g. `DescribeVolumes`. */
export function operationOf({ commandName }: HandlerExecutionContext): string {
  return (commandName ?? '').replace(/Command$/, '');
}

/** The place of the output in the SDK's schema of an operation, and of the member names in that of a structure. */
const OUTPUT = 5;
const MEMBERS = 4;

/** Whether the model's output has members; without a schema it is taken to have some. */
export function hasOutputMembers(context: HandlerExecutionContext): boolean {
  const output = lazy(property(property(context[SMITHY_CONTEXT_KEY], 'operationSchema'), OUTPUT));
  if (output === 'unit') return false;
  const members = property(output, MEMBERS);
  return !Array.isArray(members) || members.length > 0;
}

function lazy(value: unknown): unknown {
  return typeof value === 'function' ? value() : value;
}
