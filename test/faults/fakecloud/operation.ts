import type { StaticOperationSchema } from '@smithy/types';
import { problemsOf } from '../../support/aws-model.ts';
import type { World, WorldPlace } from '../world.ts';
import type { Session, Sessions } from './sessions.ts';

/** What an operation may look at besides its input. */
export interface Call {
  readonly world: World;
  /** The account and region of the request's signature; empty where it is not signed. */
  readonly account: string;
  readonly region: string;
  readonly place: WorldPlace;
  readonly session: Session | null;
  readonly sessions: Sessions;
  readonly now: Date;
  /** Items on a page, where the request does not say. */
  readonly pageSize: number;
  readonly repeatPages: boolean;
  readonly repeatToken: boolean;
  readonly partialData: boolean;
}

/** AWS says no: the error's name and HTTP status. */
export class Refusal extends Error {
  override readonly name = 'Refusal' as const;
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export interface Operation {
  readonly schema: StaticOperationSchema;
  readonly answer: (input: unknown, call: Call) => unknown;
}

/**
 * One operation: its place in AWS's model, and what it answers. Inputs that the model does not allow are refused;
 * an answer that it does not allow is a mistake of ours.
 */
export function operation<Input, Output>(
  schema: StaticOperationSchema,
  answer: (input: Input, call: Call) => Omit<Output, '$metadata'>,
): Operation {
  const [, , name, , inputSchema, outputSchema] = schema;
  return {
    schema,
    answer(input, call) {
      const wrong = problemsOf(inputSchema, input);
      if (wrong.length > 0) throw new Refusal('ValidationException', wrong.join('; '));
      // The model was just asked whether it is.
      const output = answer(input as Input, call);
      const problems = problemsOf(outputSchema, output);
      if (problems.length > 0) throw new TypeError(`${name} answers what AWS cannot: ${problems.join('; ')}`);
      return output;
    },
  };
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** Cuts a list into pages; a token that is not ours is refused. */
export function pageOf<T>(
  items: readonly T[],
  token: string | undefined,
  asked: number | undefined,
  call: Pick<Call, 'pageSize' | 'repeatPages' | 'repeatToken'>,
): Page<T> {
  const size = Math.min(asked ?? call.pageSize, call.pageSize);
  const from = token === undefined ? 0 : offsetOf(token);
  const shown = items.slice(call.repeatPages && from > 0 ? from - 1 : from, from + size);
  if (call.repeatToken) return { items: shown, next: token ?? tokenOf(0) };
  return { items: shown, next: from + size < items.length ? tokenOf(from + size) : undefined };
}

function tokenOf(offset: number): string {
  return Buffer.from(`from ${offset}`).toString('base64url');
}

function offsetOf(token: string): number {
  const found = /^from (\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!found) throw new Refusal('InvalidNextToken', 'The token is not valid.');
  return Number(found[1]);
}
