import { baselineOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const baselineCommandLine: Command = {
  words: ['baseline'],
  summary: 'exempt all that the newest run recommends, to begin with what is new',
  options: baselineOptions.names,
  notes: `Prints the exemptions for spendlog.yml; --write adds them to the file, and leaves all else in it as it
stands. They hold for 180 days unless --expires says otherwise, are counted in every report, and come back after that.`,
  examples: [
    'spendlog baseline --tenant shop',
    'spendlog baseline --tenant shop --expires 2027-06-30 --reason "Before the migration" --write',
  ],
  read: (given) => ({ command: 'baseline', options: readOptions(baselineOptions, given) }),
};
