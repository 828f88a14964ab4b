import { dispatchOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const dispatchCommandLine: Command = {
  words: ['dispatch'],
  summary: 'start the workflow once for every active tenant',
  options: dispatchOptions.names,
  notes: `Every tenant is tried; those that were refused are named at the end. One that is started twice finds its work done.
Needs GITHUB_TOKEN (actions: write), GITHUB_REPOSITORY and, outside a workflow, --ref.`,
  examples: ['spendlog dispatch', 'spendlog dispatch --tenant shop --workflow spendlog.yml --window 30d'],
  read: (given) => ({ command: 'dispatch', options: readOptions(dispatchOptions, given) }),
};
