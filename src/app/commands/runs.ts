import { oneRunOptions, resumeOptions, retryOptions, runsOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

/** Without --tenant each of these looks at every tenant, those that name one run at the only active one. */
const EVERY = 'Without --tenant every tenant is looked at, active or not.';
const ONE = 'Without --run the newest run is taken. Where there are several tenants, name one.';

export const runsCommandLines: readonly Command[] = [
  {
    words: ['runs', 'list'],
    summary: 'the runs that the store remembers, newest first',
    options: runsOptions.names,
    notes: EVERY,
    examples: ['spendlog runs list', 'spendlog runs list --tenant shop --json'],
    read: (given) => ({ command: 'runs-list', options: readOptions(runsOptions, given) }),
  },
  {
    words: ['runs', 'show'],
    summary: 'one run: its reads by state, failures, dead letters and cost',
    options: oneRunOptions.names,
    notes: ONE,
    examples: ['spendlog runs show --tenant shop --run 4f6c…'],
    read: (given) => ({ command: 'runs-show', options: readOptions(oneRunOptions, given) }),
  },
  {
    words: ['runs', 'resume'],
    summary: 'read everything that is outstanding, then write the report',
    options: resumeOptions.names,
    notes: ONE,
    examples: ['spendlog runs resume --tenant shop'],
    read: (given) => ({ command: 'runs-resume', options: readOptions(resumeOptions, given) }),
  },
  {
    words: ['runs', 'retry'],
    summary: 'read again the units that failed, or the one named',
    options: retryOptions.names,
    notes: ONE,
    examples: ['spendlog runs retry --tenant shop --unit 9d2e…'],
    read: (given) => ({ command: 'runs-retry', options: readOptions(retryOptions, given) }),
  },
  {
    words: ['runs', 'reprocess'],
    summary: 'read again only the dead letters',
    options: resumeOptions.names,
    notes: ONE,
    examples: ['spendlog runs reprocess --tenant shop'],
    read: (given) => ({ command: 'runs-reprocess', options: readOptions(resumeOptions, given) }),
  },
  {
    words: ['runs', 'cancel'],
    summary: 'have the jobs of a run stop after the unit they are at',
    options: oneRunOptions.names,
    notes: ONE,
    examples: ['spendlog runs cancel --tenant shop --run 4f6c…'],
    read: (given) => ({ command: 'runs-cancel', options: readOptions(oneRunOptions, given) }),
  },
  {
    words: ['runs', 'cleanup'],
    summary: 'remove what is older than the retention that is configured',
    options: runsOptions.names,
    notes: `${EVERY} A bucket does this itself, by lifecycle rules.`,
    examples: ['spendlog runs cleanup'],
    read: (given) => ({ command: 'runs-cleanup', options: readOptions(runsOptions, given) }),
  },
  {
    words: ['runs', 'watch'],
    summary: 'follow a run: units done, failing, rate and time left',
    options: oneRunOptions.names,
    notes: `${ONE} Ends when every unit is done, given up or refused.`,
    examples: ['spendlog runs watch --tenant shop'],
    read: (given) => ({ command: 'runs-watch', options: readOptions(oneRunOptions, given) }),
  },
  {
    words: ['runs', 'stats'],
    summary: 'success rate, durations, calls, throttles and dollars of each tenant',
    options: runsOptions.names,
    notes: EVERY,
    examples: ['spendlog runs stats --json'],
    read: (given) => ({ command: 'runs-stats', options: readOptions(runsOptions, given) }),
  },
];
