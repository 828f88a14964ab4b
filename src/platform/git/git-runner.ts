import type { SimpleGitOptions } from 'simple-git';
import { SpendlogError } from '../../core/errors.ts';

export interface GitRunnerOptions {
  /** The command is run in it. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

export interface GitAnswer {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

/** Runs git without a shell, a hook or a question to a person. Never throws for what git answers. */
export interface GitRunner {
  run(args: readonly string[], input?: Uint8Array): Promise<GitAnswer>;
  /** Bytes of `git cat-file --batch` for these object ids. */
  objects(ids: readonly string[]): Promise<Buffer>;
}

/** A command that says nothing for so long hangs; one that fetches a large repository says nothing for a while. */
const SILENCE_MS = 300_000;

/** Where a program of the repository's configuration could be started by what we run, it is not. */
const WITHOUT_PROGRAMS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false'];

/** How people have git reach a server; everything else that begins with GIT_ would have it work on another repository. */
const PASSED_ON = [
  'GIT_ASKPASS',
  'GIT_COMMITTER_EMAIL',
  'GIT_COMMITTER_NAME',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_TERMINAL_PROMPT',
  'SSH_ASKPASS',
];

/** Programs for people at a terminal, and git's own variables. */
const HELD_BACK = /^(?:GIT_|EDITOR$|VISUAL$|PAGER$|PREFIX$)/i;

const UNSAFE = {
  allowUnsafeAskPass: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeHooksPath: true,
  allowUnsafeSshCommand: true,
};

export function gitRunner(options: GitRunnerOptions): GitRunner {
  return {
    async run(args, input) {
      const { git, answer } = await prepared(options, input);
      const out = await unlessStopped(options, () => git.raw([...args]));
      return { ...answer(), out };
    },
    async objects(ids) {
      const { git } = await prepared(options, new TextEncoder().encode(`${ids.join('\n')}\n`));
      const bytes: unknown = await unlessStopped(options, () => git.binaryCatFile(['--batch']));
      return Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0);
    },
  };
}

/** A command that was ended, by whoever stopped the run or for its silence. */
async function unlessStopped<T>({ signal }: GitRunnerOptions, command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (cause) {
    const isSilent = cause instanceof Error && 'plugin' in cause && cause.plugin === 'timeout';
    if (!signal.aborted && !isSilent) throw cause;
    const why = isSilent ? 'git did nothing for five minutes.' : 'git was stopped.';
    throw new SpendlogError('CANCELLED', why, 'The next run goes on with it.', { cause });
  }
}

async function prepared({ folder, environment, signal }: GitRunnerOptions, input: Uint8Array | undefined) {
  const { simpleGit } = await import('simple-git');
  const ended = { exitCode: 0, error: '' };
  const settings: Partial<SimpleGitOptions> = {
    baseDir: folder,
    config: WITHOUT_PROGRAMS,
    unsafe: UNSAFE,
    allowEnvironment: PASSED_ON,
    timeout: { block: SILENCE_MS },
    abort: signal,
    ...(input === undefined ? {} : { input: () => Buffer.from(input) }),
    errors: (error, { exitCode, stdErr }) => {
      ended.exitCode = exitCode;
      ended.error = Buffer.concat(stdErr).toString('utf8');
      return exitCode === 0 || stdErr.length > 0 || !error ? undefined : error;
    },
  };
  const passed = Object.entries(environment).filter(
    ([name]) => PASSED_ON.includes(name) || !HELD_BACK.test(name),
  );
  const git = simpleGit(settings).env({
    ...Object.fromEntries(passed),
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  });
  return { git, answer: () => ended };
}

/** What git printed, without the secrets that a remote's address may hold. */
export function gitSaid(text: string): string {
  return text.replace(/\/\/[^/\s]+@/g, '//').trim();
}

export function gitRefused(what: string, { error }: GitAnswer, hint: string): SpendlogError {
  return new SpendlogError('OUTPUT_UNWRITABLE', `${what}: ${gitSaid(error)}`, hint);
}
