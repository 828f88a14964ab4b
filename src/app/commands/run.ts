import { runOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const runCommandLine: Command = {
  words: ['run'],
  summary: 'read the bill, look at the resources of every tenant, write the report',
  options: runOptions.names,
  notes: `Without --costs the sources in the configuration are read, else Cost Explorer.
With tenants in the configuration it signs in to AWS as each of them: plan, collect and report at once.`,
  examples: [
    'spendlog run --sample',
    'spendlog run --costs exports/focus',
    'spendlog run --costs "cur/2026-*/*.parquet" --out reports --language pt-BR',
    'spendlog run --costs s3://bucket/exports/focus --as-of 2026-10-31 --json',
    'spendlog run --tenant shop --store s3://bucket/spendlog',
  ],
  read: (given) => ({ command: 'run', options: readOptions(runOptions, given) }),
};
