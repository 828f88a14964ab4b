import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ServerStats {
  readonly calls: number;
  readonly throttled: number;
  readonly mostInFlight: number;
}

export interface SimulatedAws extends AsyncDisposable {
  readonly url: string;
  /** Since the last time it was asked; buckets are full again afterwards. */
  stats(): Promise<ServerStats>;
}

/** The server in a process of its own, so that its work is not counted as ours. */
export async function startSimulatedAws({ explorer }: { readonly explorer: boolean }): Promise<SimulatedAws> {
  const entry = fileURLToPath(new URL('simulated-aws.ts', import.meta.url));
  const child = spawn(process.execPath, [entry, ...(explorer ? [] : ['without-resource-explorer'])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    stats: async (): Promise<ServerStats> => JSON.parse(await (await fetch(`${url}/bench/stats`)).text()),
    [Symbol.asyncDispose]: async () => void child.kill(),
  };
}
