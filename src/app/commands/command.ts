import type { Invocation } from '../invocation.ts';
import type { GivenOptions } from '../read-options.ts';

/** One command: what it may be told and how help explains it. */
export interface Command {
  /** Words on the command line; joined by a hyphen as an input of the action. */
  readonly words: readonly [string] | readonly [string, string];
  readonly summary: string;
  /** Names of its options. */
  readonly options: readonly string[];
  /** The option that the words behind the command are; absent: it takes none. */
  readonly argument?: string;
  /** What help adds below the options. */
  readonly notes: string;
  readonly examples: readonly string[];
  /** @throws SpendlogError INPUT_INVALID with every problem */
  read(given: GivenOptions): Invocation;
}
