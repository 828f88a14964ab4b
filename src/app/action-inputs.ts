import { SpendlogError } from '../core/errors.ts';
import { type OptionName, readOptions } from './read-options.ts';
import type { RunOptions } from './run-contract.ts';

const COMMANDS = ['run'];

/** The input that says each option; the names are those of action.yml. */
const INPUTS = {
  costs: 'costs',
  config: 'config',
  out: 'out',
  asOf: 'as-of',
  from: 'from',
  to: 'to',
  language: 'language',
  metric: 'metric',
  engineUrl: 'engine-url',
  enginePath: 'engine-path',
} as const satisfies Partial<Record<OptionName, string>>;

/**
 * Reads each input of the action once and checks them together.
 * @param input The value of an input, '' where it is not set.
 * @throws SpendlogError INPUT_INVALID
 */
export function readActionInputs(input: (name: string) => string): RunOptions {
  const command = input('command').trim() || 'run';
  const { costs, ...named } = INPUTS;
  const values = Object.entries(named).flatMap(([option, name]) => {
    const value = input(name).trim();
    return value === '' ? [] : [[option, value] as const];
  });
  const paths = input(costs)
    .split('\n')
    .map((line) => line.trim());
  if (!COMMANDS.includes(command)) throw unknownCommand(command);
  const raw = { ...Object.fromEntries(values), costs: paths.filter((path) => path !== ''), sample: false };
  const spelling = new Map<string, string>(Object.entries(INPUTS));
  return readOptions(raw, (option) => spelling.get(option) ?? option);
}

function unknownCommand(command: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `This version has no command "${command}".`,
    `Set the input command to one of: ${COMMANDS.join(', ')}.`,
  );
}
