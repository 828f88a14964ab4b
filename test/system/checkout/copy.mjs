import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const from = process.env.STAND_IN_REPOSITORY;
const to = resolve(process.env.GITHUB_WORKSPACE, process.env.INPUT_PATH || '.');
if (to !== from) {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !path.includes(`${sep}.git${sep}`) && !path.includes('.spendlog'),
  });
  // The SQL engine is installed on this machine, as on a runner of one's own.
  if (process.env.INPUT_PATH) symlinkSync(process.env.STAND_IN_MODULES, join(to, 'node_modules'));
}
