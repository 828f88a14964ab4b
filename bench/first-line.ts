import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const TRIES = 10;

/** Seconds until the action says its first word, and until a Node that has nothing to do is done: the quickest of ten each. */
export interface FirstLine {
  readonly dist: number;
  readonly node: number;
}

/** `null` where nothing has been built. */
export async function measureFirstLine(): Promise<FirstLine | null> {
  const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  if (!existsSync(entry)) return null;
  const times: FirstLine[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    times.push({ dist: await untilFirstLine(entry), node: await untilEnd() });
  }
  return {
    dist: Math.min(...times.map(({ dist }) => dist)),
    node: Math.min(...times.map(({ node }) => node)),
  };
}

/** A command that does not exist: the action starts as always, and ends without looking at anything. */
async function untilFirstLine(entry: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [entry], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], INPUT_COMMAND: 'none' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  const seconds = (performance.now() - start) / 1000;
  child.stdout.resume();
  await ended;
  return seconds;
}

async function untilEnd(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'close');
  return (performance.now() - start) / 1000;
}
