import { reportOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const reportCommandLine: Command = {
  words: ['report'],
  summary: 'read once more what is missing, and write the report of a run',
  options: reportOptions.names,
  notes: `Running it again repairs a report: what failed or was denied is read again, and nothing else. After a
run that read again only what was given up, --reprocess has it read nothing more.`,
  examples: ['spendlog report --tenant shop', 'spendlog report --tenant shop --run 4f6c… --language pt-BR'],
  read: (given) => ({ command: 'report', options: readOptions(reportOptions, given) }),
};
