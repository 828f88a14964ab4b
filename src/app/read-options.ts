import { plainMessage } from '../config/plain-message.ts';
import { type RawRunOptions, runOptionsSchema } from '../config/run-options.ts';
import { SpendlogError } from '../core/errors.ts';
import type { RunOptions } from './run-contract.ts';

/** The options as a person gave them; a value of the wrong kind is a problem to report. */
export type RawOptions = { readonly [K in keyof RawRunOptions]: unknown };

export type OptionName = keyof RawRunOptions;

/**
 * Checks all options and reports every problem together, before any work.
 * @param spell How this entry spells an option, e.g. `--as-of`.
 * @param found Problems the entry has seen itself.
 * @throws SpendlogError INPUT_INVALID
 */
export function readOptions(
  raw: RawOptions,
  spell: (option: string) => string,
  found: readonly string[] = [],
): RunOptions {
  const parsed = runOptionsSchema.safeParse(raw, { reportInput: true });
  const wrong = (parsed.error?.issues ?? []).map(
    (issue) => `${spell(String(issue.path[0]))}: ${describe(issue.input, plainMessage(issue))}`,
  );
  const problems = [...found, ...wrong];
  if (parsed.success && problems.length === 0) return parsed.data;
  throw invalidOptions(problems);
}

function describe(given: unknown, message: string): string {
  if (given === '') return 'Needs a value';
  return typeof given === 'string' ? `${message}, got ${JSON.stringify(given)}` : message;
}

function invalidOptions(problems: readonly string[]): SpendlogError {
  const [only] = problems;
  const message =
    problems.length === 1 && only !== undefined
      ? `Bad option ${only}${only.endsWith('?') ? '' : '.'}`
      : [`${problems.length} bad options:`, ...problems.map((problem) => `  ${problem}`)].join('\n');
  return new SpendlogError('INPUT_INVALID', message, 'Correct them and run again; nothing has been read.');
}
