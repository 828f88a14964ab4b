import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { listen } from './listen.ts';

/** moto's server, a second and independent idea of what AWS answers. Named by the environment, since it is a Python program. */
export const motoProgram = process.env['SPENDLOG_MOTO_SERVER'] ?? null;

export interface Moto extends AsyncDisposable {
  readonly url: string;
}

const READY_TRIES = 150;

/** Starts moto on a free port of loopback, empty. */
export async function startMoto(program: string): Promise<Moto> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await ready(url, () => server.exitCode !== null);
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

async function ready(url: string, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; tries < READY_TRIES; tries += 1) {
    const answer = await fetch(`${url}/moto-api/`).catch(() => null);
    if (answer?.ok) return;
    if (hasEnded()) throw new Error('moto ended before it was ready');
    await setTimeout(200);
  }
  throw new Error('moto did not become ready');
}

/** Nobody else listens on it now; taking it at once is as close as one gets. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
