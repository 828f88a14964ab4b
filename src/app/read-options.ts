import type { CommandOptions } from '../config/command-options.ts';
import { SpendlogError } from '../core/errors.ts';

/** The options as a person gave them, by name; a value of the wrong kind is a problem to report. */
export interface GivenOptions {
  readonly values: Readonly<Record<string, unknown>>;
  /** How this entry spells an option, e.g. `--as-of`. */
  readonly spell: (option: string) => string;
  /** Problems the entry has seen itself. */
  readonly problems: readonly string[];
}

/**
 * Checks all options and reports every problem together, before any work.
 * @throws SpendlogError INPUT_INVALID
 */
export function readOptions<T>(
  command: CommandOptions<T>,
  { values, spell, problems: found }: GivenOptions,
): T {
  const checked = command.check(values);
  const wrong = checked.valid
    ? []
    : checked.problems.map(({ option, given, message }) => `${spell(option)}: ${describe(given, message)}`);
  const problems = [...found, ...wrong];
  if (checked.valid && problems.length === 0) return checked.options;
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
