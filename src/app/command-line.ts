import Table from 'cli-table3';
import { Command, CommanderError, Option } from 'commander';
import { suggest } from '../config/suggest.ts';
import { type ExitCode, isSpendlogError } from '../core/errors.ts';
import { printable, printableJson } from '../core/printable.ts';
import { type OptionName, readOptions } from './read-options.ts';
import type { RunOptions, RunResult } from './run-contract.ts';

/** What the command line writes to, and the command it stands in front of. */
export interface CommandLine {
  readonly version: string;
  readonly debug: boolean;
  out(text: string): void;
  error(text: string): void;
  run(options: RunOptions, quiet: boolean): Promise<RunResult>;
}

interface RunFlags {
  readonly costs?: readonly string[] | true;
  readonly sample?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly [option: string]: unknown;
}

const VALUES = {
  out: ['--out [folder]', 'folder to write reports to (default: as configured, else reports)'],
  config: ['--config [file]', 'configuration to use (default: spendlog.yml in the working folder, if there)'],
  asOf: ['--as-of [day]', 'day the report is for, YYYY-MM-DD (default: today, or where the data ends)'],
  from: ['--from [day]', 'first day to read, inclusive (default: all there is)'],
  to: ['--to [day]', 'last day to read, inclusive (default: the end of the data)'],
  language: ['--language [language]', 'en or pt-BR (default: as configured, else en)'],
  metric: ['--metric [metric]', 'effective or billed (default: as configured, else effective)'],
  engineUrl: ['--engine-url [url]', 'npm registry to fetch the SQL engine from, where it is not installed'],
  enginePath: [
    '--engine-path [path]',
    "folder with the SQL engine's npm packages, where it is not installed",
  ],
} as const satisfies Partial<Record<OptionName, readonly [string, string]>>;

const EXIT_CODES = `
Exit codes:
  0  complete
  1  our fault: please report it
  2  your input: options, configuration, export or permissions
  3  published, but too much could not be looked at
  4  a place to publish to failed`;

const RUN_HELP = `
Without --costs the sources in the configuration are read, else Cost Explorer.

Examples:
  spendlog run --sample
  spendlog run --costs exports/focus
  spendlog run --costs "cur/2026-*/*.parquet" --out reports --language pt-BR
  spendlog run --costs s3://bucket/exports/focus --as-of 2026-10-31 --json
${EXIT_CODES}`;

/** Runs the command line and returns its exit code. Programming errors are thrown. */
export async function commandLine(args: readonly string[], line: CommandLine): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = rootCommand(line);
  program.addCommand(
    runSubcommand(line, async (flags, rest) => {
      exitCode = await runAndPrint(flags, rest, line);
    }),
  );
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

function stacksOf({ stack, cause }: Error): string {
  return cause instanceof Error ? `${stack}\ncaused by: ${stacksOf(cause)}` : `${stack}`;
}

function rootCommand(line: CommandLine): Command {
  return new Command('spendlog')
    .description('Reads an AWS bill, explains it and leaves a report people can diff.')
    .version(line.version, '-V, --version', 'print the version')
    .addHelpText('after', `\nExamples:\n  spendlog run --sample\n  spendlog run --help\n${EXIT_CODES}`)
    .showSuggestionAfterError()
    .configureOutput(outputOf(line))
    .exitOverride();
}

function runSubcommand(
  line: CommandLine,
  action: (flags: RunFlags, rest: readonly string[]) => Promise<void>,
): Command {
  const command = new Command('run')
    .description('read the bill, write the report')
    .usage('[options]')
    .option('--costs [path...]', 'exports to read: files, folders, globs, s3:// URLs; may be repeated')
    .option('--sample', 'read the embedded sample of an invented company, where nothing else is named');
  for (const [flags, description] of Object.values(VALUES)) command.addOption(new Option(flags, description));
  return command
    .option('--json', 'print the summary document on stdout, and nothing else there')
    .option('--quiet', 'no progress; print only where the report is')
    .configureHelp({ optionTerm: ({ flags }) => flags.replace('[', '<').replace(']', '>') })
    .addHelpText('after', RUN_HELP)
    .configureOutput(outputOf(line))
    .allowUnknownOption()
    .allowExcessArguments()
    .exitOverride()
    .action((flags: RunFlags, self: Command) => action(flags, self.args));
}

function outputOf(line: CommandLine) {
  return {
    writeOut: (text: string) => line.out(text),
    writeErr: (text: string) => line.error(printable(text)),
  };
}

async function runAndPrint(flags: RunFlags, rest: readonly string[], line: CommandLine): Promise<ExitCode> {
  const options = readOptions(rawOptions(flags), spelling, leftovers(rest));
  const result = await line.run(options, flags.quiet === true);
  if (flags.json) line.out(printableJson(result.summary));
  else if (flags.quiet) line.out(`${printable(result.reportMarkdown)}\n`);
  else line.out(printable(closing(result)));
  return result.exitCode;
}

function closing({ figures, folder, reportMarkdown }: RunResult): string {
  const table = new Table({ style: { head: [], border: [], compact: true } });
  for (const [label, value] of figures) table.push([label, { content: value, hAlign: 'right' }]);
  return `\n${table.toString()}\n\nReport: ${reportMarkdown}\nFolder: ${folder}\n`;
}

/** What was given; commander says `true` for an option whose value is missing. */
function rawOptions(flags: RunFlags) {
  const named = Object.keys(VALUES).flatMap((option) =>
    flags[option] === undefined ? [] : [[option, flags[option] === true ? '' : flags[option]]],
  );
  const costs = flags.costs === true ? [''] : (flags.costs ?? []);
  return { ...Object.fromEntries(named), costs, sample: flags.sample === true };
}

function spelling(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

const KNOWN = ['--costs', '--sample', '--json', '--quiet', '--help', ...Object.keys(VALUES).map(spelling)];

/** What no option took: unknown options (with what follows them), and stray words. */
function leftovers(rest: readonly string[]): readonly string[] {
  return rest.flatMap((word, index) => {
    if (word.startsWith('-')) {
      const option = word.split('=')[0] ?? word;
      return [`${option}: unknown option${suggest(option, KNOWN)}`];
    }
    const follows = rest[index - 1]?.startsWith('-') ?? false;
    return follows ? [] : [`${word}: unexpected; options start with --, paths follow --costs`];
  });
}
