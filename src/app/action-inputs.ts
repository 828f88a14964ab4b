import { SpendlogError } from '../core/errors.ts';
import type { Command } from './commands/command.ts';
import { COMMANDS } from './commands/commands.ts';
import type { Invocation } from './invocation.ts';
import type { GivenOptions } from './read-options.ts';

/** Every option that is an input of the action; the names are those of action.yml. */
const INPUT_OPTIONS: readonly string[] = [...new Set(COMMANDS.flatMap(({ options }) => options))];

/**
 * Reads each input of the action once and checks them together.
 * @param input The value of an input, '' where it is not set.
 * @throws SpendlogError INPUT_INVALID
 */
export function readActionInputs(input: (name: string) => string): Invocation {
  const named = input('command').trim() || 'run';
  const given = INPUT_OPTIONS.flatMap((option) => {
    const value = input(inputName(option)).trim();
    return value === '' ? [] : [[option, value] as const];
  });
  const command = COMMANDS.find(({ words }) => words.join('-') === named);
  if (!command) throw unknownCommand(named);
  return command.read(optionsFor(command, given, named));
}

function optionsFor(
  { options }: Command,
  given: readonly (readonly [string, string])[],
  named: string,
): GivenOptions {
  const values = new Map<string, unknown>(given.filter(([option]) => options.includes(option)));
  if (options.includes('costs')) values.set('costs', linesOf(values.get('costs')));
  if (options.includes('sample')) values.set('sample', sampleOf(values.get('sample')));
  return {
    values: Object.fromEntries(values),
    spell: inputName,
    problems: given
      .filter(([option]) => !options.includes(option))
      .map(([option]) => `${inputName(option)}: has no meaning for the command ${named}`),
  };
}

/** A switch on the command line; what is neither of both is refused as any other value is. */
function sampleOf(text: unknown): unknown {
  if (text === undefined || text === 'false') return false;
  return text === 'true' ? true : text;
}

function linesOf(text: unknown): readonly string[] {
  const lines = typeof text === 'string' ? text.split('\n').map((line) => line.trim()) : [];
  return lines.filter((line) => line !== '');
}

function inputName(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function unknownCommand(command: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `This version has no command "${command}".`,
    `Set the input command to one of: ${COMMANDS.map(({ words }) => words.join('-')).join(', ')}.`,
  );
}
