import { spawn } from 'node:child_process';

/** `npm run chaos [-- <schedules> [<seed>]]`: the random schedules of faults, ten thousand of them. */
const [runs = '10000', seed] = process.argv.slice(2);
if (!/^\d{1,7}$/.test(runs)) throw new TypeError(`Not a number of schedules: ${runs}`);

const child = spawn('vitest', ['run', 'test/faults/chaos.test.ts', '--testTimeout', '3600000'], {
  stdio: 'inherit',
  env: { ...process.env, CHAOS_RUNS: runs, ...(seed === undefined ? {} : { CHAOS_SEED: seed }) },
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
