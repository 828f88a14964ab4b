import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMPILE_CACHE } from './compile-cache.ts';

const entry = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

export interface CliOutcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** The program as a user starts it in `folder`, which is its home as well; it sees no variable but those given. */
export function runCli(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CliOutcome> {
  return startCli(folder, args, environment).ended;
}

export interface StartedCli {
  readonly ended: Promise<CliOutcome>;
  /** What it has written to stderr so far. */
  error(): string;
  signal(name: NodeJS.Signals): void;
}

/** The same, while it runs. */
export function startCli(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): StartedCli {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...COMPILE_CACHE, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    error += chunk;
  });
  return {
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error }))),
    error: () => error,
    signal: (name) => void child.kill(name),
  };
}
