import { Command as Commander, Option } from 'commander';
import { suggest } from '../../config/suggest.ts';
import type { GivenOptions } from '../read-options.ts';
import type { Command } from './command.ts';
import { OPTION_FLAGS } from './option-flags.ts';

/** What commander understood; it says `true` for an option whose value is missing. */
export interface Flags {
  readonly [option: string]: unknown;
}

interface Output {
  writeOut(text: string): void;
  writeErr(text: string): void;
}

/** Options that say how a result is printed; they are no part of the command. */
const VIEW = ['json', 'quiet'] as const;

/** Unknown options and stray words are left to us, so that all problems are told together. */
export function subcommand(
  command: Command,
  notes: string,
  output: Output,
  action: (flags: Flags, rest: readonly string[]) => Promise<void>,
): Commander {
  const parsed = new Commander(command.words.at(-1))
    .description(command.summary)
    .usage(command.argument === undefined ? '[options]' : `<${command.argument}> [options]`);
  const named = command.options.filter((name) => name !== command.argument);
  for (const name of named) parsed.addOption(optionOf(name));
  return parsed
    .option('--json', 'print the summary document on stdout, and nothing else there')
    .option('--quiet', 'no progress; print only what a script needs')
    .configureHelp({ optionTerm: ({ flags }) => flags.replace('[', '<').replace(']', '>') })
    .addHelpText('after', helpOf(command, notes))
    .configureOutput(output)
    .allowUnknownOption()
    .allowExcessArguments()
    .exitOverride()
    .action((flags: Flags, self: Commander) => action(flags, self.args));
}

function optionOf(name: string): Option {
  if (name === 'costs') {
    return new Option(
      '--costs [path...]',
      'exports to read: files, folders, globs, s3:// URLs; may be repeated',
    );
  }
  if (name === 'sample') {
    return new Option(
      '--sample',
      'read the embedded sample of an invented company, where nothing else is named',
    );
  }
  const flag = OPTION_FLAGS[name];
  if (!flag) throw new TypeError(`No flag for the option ${name}`);
  return new Option(flag.value === null ? spelling(name) : `${spelling(name)} [${flag.value}]`, flag.meaning);
}

function helpOf({ notes, examples }: Command, exitCodes: string): string {
  return `\n${notes}\n\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}\n${exitCodes}`;
}

/** The options as given, with what no option took as problems. */
export function givenOptions(command: Command, flags: Flags, rest: readonly string[]): GivenOptions {
  const { argument, options } = command;
  const values = options.flatMap((name) => givenValue(name, flags[name]));
  const known = [...options.filter((name) => name !== argument), ...VIEW, 'help'].map(spelling);
  if (argument !== undefined) return withArgument(argument, { values, known, rest, command });
  return { values: Object.fromEntries(values), spell: spelling, problems: leftovers(rest, known, command) };
}

/** A sentence may stand there as one word or as several. */
function withArgument(
  argument: string,
  {
    values,
    known,
    rest,
    command,
  }: {
    readonly values: readonly (readonly [string, unknown])[];
    readonly known: readonly string[];
    readonly rest: readonly string[];
    readonly command: Command;
  },
): GivenOptions {
  const words = rest.filter((word) => !word.startsWith('-'));
  const unknown = rest.filter((word) => word.startsWith('-'));
  return {
    values: { ...Object.fromEntries(values), [argument]: words.join(' ') },
    spell: (option) => (option === argument ? `<${argument}>` : spelling(option)),
    problems: leftovers(unknown, known, command),
  };
}

function givenValue(name: string, given: unknown): readonly (readonly [string, unknown])[] {
  if (name === 'costs') return [[name, given === true ? [''] : (given ?? [])]];
  if (name === 'sample') return [[name, given === true]];
  if (given === undefined) return [];
  const missing = given === true && OPTION_FLAGS[name]?.value !== null;
  return [[name, missing ? '' : given]];
}

function spelling(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Unknown options (with what follows them), and stray words. */
function leftovers(
  rest: readonly string[],
  known: readonly string[],
  { options }: Command,
): readonly string[] {
  const hint = options.includes('costs') ? ', paths follow --costs' : '';
  return rest.flatMap((word, index) => {
    if (word.startsWith('-')) {
      const option = word.split('=')[0] ?? word;
      return [`${option}: unknown option${suggest(option, known)}`];
    }
    const follows = rest[index - 1]?.startsWith('-') ?? false;
    return follows ? [] : [`${word}: unexpected; options start with --${hint}`];
  });
}
