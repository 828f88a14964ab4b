import { Command, CommanderError } from 'commander';
import { type ExitCode, isSpendlogError } from '../core/errors.ts';
import { printable } from '../core/printable.ts';
import { stacksOf } from '../core/stacks-of.ts';
import type { CommandResult } from './command-result.ts';
import { COMMANDS } from './commands/commands.ts';
import { givenOptions, subcommand } from './commands/subcommand.ts';
import type { Invocation } from './invocation.ts';
import { printedResult } from './printed-result.ts';

/** What the command line writes to, and the commands it stands in front of. */
export interface CommandLine {
  readonly version: string;
  readonly debug: boolean;
  out(text: string): void;
  error(text: string): void;
  execute(invocation: Invocation, view: { readonly quiet: boolean }): Promise<CommandResult>;
}

const EXIT_CODES = `
Exit codes:
  0  complete, or as much of it as coverage.failBelow asks for
  1  stopped, a service that does not answer, or a fault of Spendlog
  2  your input: options, configuration, export, store or permissions
  3  published, but too much could not be looked at, or the bill could not
  4  a channel failed: the others were told, and publishing again does what is left`;

/** Runs the command line and returns its exit code. Programming errors are thrown. */
export async function commandLine(args: readonly string[], line: CommandLine): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = programOf(line, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isSpendlogError(error)) throw error;
    line.error(printable(`error: ${error.message}\nhint: ${error.hint}\n`));
    if (line.debug) line.error(printable(`${stacksOf(error)}\n`));
    return error.exitCode;
  }
}

function programOf(line: CommandLine, ended: (code: ExitCode) => void): Command {
  const program = group(
    'spendlog',
    'Reads an AWS bill, explains it and leaves a report people can diff.',
    line,
  )
    .version(line.version, '-V, --version', 'print the version')
    .addHelpText('after', `\nExamples:\n  spendlog run --sample\n  spendlog run --help\n${EXIT_CODES}`);
  const runs = group('runs', 'what the store remembers, and how to repair it', line);
  for (const command of COMMANDS) {
    const parent = command.words.length === 2 ? runs : program;
    parent.addCommand(
      subcommand(command, EXIT_CODES, outputOf(line), async (flags, rest) => {
        const invocation = command.read(givenOptions(command, flags, rest));
        const quiet = flags['quiet'] === true;
        const result = await line.execute(invocation, { quiet });
        line.out(printedResult(result, { quiet, json: flags['json'] === true }));
        ended(result.exitCode);
      }),
    );
  }
  return program.addCommand(runs);
}

function group(name: string, description: string, line: CommandLine): Command {
  return new Command(name)
    .description(description)
    .showSuggestionAfterError()
    .configureOutput(outputOf(line))
    .exitOverride();
}

function outputOf(line: CommandLine) {
  return {
    writeOut: (text: string) => line.out(text),
    writeErr: (text: string) => line.error(printable(text)),
  };
}
