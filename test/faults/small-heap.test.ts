import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, 'small-heap-collector.ts');
const MANY = 50_000;

it('fifty thousand volumes in a heap of 160 MB end in states, not in a crash', {
  timeout: 180_000,
}, async () => {
  const options = ['--max-old-space-size=160', PROGRAM, String(MANY)];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  const reads: unknown = JSON.parse(stdout);
  expect(reads).toContainEqual({ read: 'ec2/volumes', state: 'ok', rows: MANY });
  expect(reads).toHaveLength(5);
});
