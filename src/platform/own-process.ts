import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import type { ExitCode } from '../core/errors.ts';

export interface OwnProcess {
  readonly exitCode: ExitCode;
  /** What it wrote to stdout. */
  readonly out: string;
}

export interface OwnProcessOptions {
  /** Added to the arguments of this process. */
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly signal: AbortSignal;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** For a process whose outputs would be taken for those of this step. */
export function withoutOutputs(environment: Environment): Environment {
  return environment['GITHUB_OUTPUT'] ? { ...environment, GITHUB_OUTPUT: devNull } : environment;
}

const EXIT_CODES: readonly ExitCode[] = [0, 1, 2, 3, 4];

/** This program once more, in a process of its own; progress goes to this one's stderr. When `signal` aborts it is asked to end, and flushes. */
export async function ownProcess({ args, environment, signal }: OwnProcessOptions): Promise<OwnProcess> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1), ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk);
    const code = await ended;
    return {
      exitCode: EXIT_CODES.find((known) => known === code) ?? 1,
      out: Buffer.concat(chunks).toString('utf8'),
    };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
