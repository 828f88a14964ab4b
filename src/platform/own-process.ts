import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../core/errors.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { readTextFile } from './text-file.ts';

export interface OwnProcess {
  readonly exitCode: ExitCode;
  /** What it left as its result; '' where it left none. */
  readonly out: string;
}

export interface OwnProcessOptions {
  /** Added to the arguments of this process. */
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly signal: AbortSignal;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Names the file that a process started here leaves its result in. */
const RESULT_FILE = 'SPENDLOG_RESULT_FILE';

/** For a process whose outputs would be taken for those of this step. */
export function withoutOutputs(environment: Environment): Environment {
  return environment['GITHUB_OUTPUT'] ? { ...environment, GITHUB_OUTPUT: devNull } : environment;
}

const EXIT_CODES: readonly ExitCode[] = [0, 1, 2, 3, 4];

/**
 * This program once more, in a process of its own. Its stdout and stderr are those of this one: a secret that it asks
 * the runner to hide must reach the runner, and nothing else may be read out of what it prints. Its result comes back
 * in a file. When `signal` aborts it is asked to end, and flushes.
 */
export async function ownProcess({ args, environment, signal }: OwnProcessOptions): Promise<OwnProcess> {
  const scratch = await makeScratchFolder(environment);
  try {
    const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1), ...args], {
      env: { ...environment, [RESULT_FILE]: join(scratch.path, 'result') },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const code = await endOf(child, signal);
    return {
      exitCode: EXIT_CODES.find((known) => known === code) ?? 1,
      out: (await readTextFile(scratch.path, 'result', Number.MAX_SAFE_INTEGER)) ?? '',
    };
  } finally {
    await scratch.remove();
  }
}

/** Leaves a result to the process that started this one. `false` where none did: nothing is left. */
export function leaveResult(environment: Environment, text: string): boolean {
  const file = environment[RESULT_FILE];
  if (!file) return false;
  appendFileSync(file, text, { mode: 0o600 });
  return true;
}

async function endOf(child: ChildProcess, signal: AbortSignal): Promise<number | null> {
  const stop = () => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
      if (signal.aborted) stop();
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
