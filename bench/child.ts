import { spawn } from 'node:child_process';

/**
 * Runs a script of this folder in a process of its own and returns what it printed.
 * @param node What Node itself is told.
 */
export async function printedBy(
  script: string,
  args: readonly string[],
  node: readonly string[] = [],
): Promise<string> {
  const entry = new URL(script, import.meta.url).pathname;
  const child = spawn(process.execPath, [...node, entry, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
  return printed;
}
