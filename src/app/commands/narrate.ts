import { narrateOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const narrateCommandLine: Command = {
  words: ['narrate'],
  summary: 'have a model write what each kind of reader is told about the report of a run',
  options: narrateOptions.names,
  notes: `Asks the model of narrative.writer in spendlog.yml once for each reader, three readers at a time, and keeps what it
wrote; publish shows it. It is shown figures and opaque ids, never a name. Sentences that the figures do not bear out are
dropped and counted. The same facts are not asked about twice. Where it does not answer the template writes, the page says
why, and the exit code is 0; one that says no for good is asked once. Prints who gets what and when, sentences by writer,
tokens and what they cost. The key of an endpoint comes from SPENDLOG_MODEL_KEY. Give this job no token that writes: it
needs none.`,
  examples: ['spendlog narrate --tenant shop', 'spendlog narrate --tenant shop --run 4f6c…'],
  read: (given) => ({ command: 'narrate', options: readOptions(narrateOptions, given) }),
};
