import { planOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const planCommandLine: Command = {
  words: ['plan'],
  summary: 'sign in, ask where money is spent, and divide the work into batches',
  options: planOptions.names,
  notes: `Every paid question of a run is asked here. In the action the outputs are run, matrix, has-work, narrates and tenant.`,
  examples: [
    'spendlog plan --tenant shop',
    'spendlog plan --tenant shop --dry-run',
    'spendlog plan --tenant shop --services ebs,ec2 --fresh --json',
  ],
  read: (given) => ({ command: 'plan', options: readOptions(planOptions, given) }),
};
