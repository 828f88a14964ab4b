import type { Script } from '../loopback/scripted-aws.ts';
import type { Expected } from './expected.ts';
import type { Replay } from './replay.ts';

/** A recording of a real account, and what a careful reader says of it. */
export interface RecordedCase extends Replay, Expected {
  readonly set: string;
  /** Where a set is read more than once: how this time differs. */
  readonly as?: string;
  /** Only the n-th answer of each operation, or its last, as the account was before or after a change; absent: one after the other. */
  readonly nth?: number;
  /** Other recordings of the same account. */
  readonly withSets?: readonly string[];
  /** What must have been answered beside it. */
  readonly beside?: Script;
}
