import { collectOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const collectCommandLine: Command = {
  words: ['collect'],
  summary: 'read what a plan names and is not in the store yet',
  options: collectOptions.names,
  notes: `Ends with 0 whatever AWS answers: what could not be read is told by report, which gives the verdict.`,
  examples: ['spendlog collect --tenant shop', 'spendlog collect --tenant shop --run 4f6c… --batch 0a1b…'],
  read: (given) => ({ command: 'collect', options: readOptions(collectOptions, given) }),
};
