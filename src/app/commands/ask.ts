import { askOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const askCommandLine: Command = {
  words: ['ask'],
  summary: 'answer a question about a report that was written, from its figures alone',
  options: askOptions.names,
  argument: 'question',
  notes: `Prints what the report does not tell of it, then sentences with where each figure stands in report.json. Questions
are understood in English and Portuguese: what they name (services, accounts, regions, teams …), time (months, quarters, last
week …), and what they are after (growth, forecast, budget, savings, waste, coverage, tags …). Where narrative.writer names a
model it is asked where there is anything to answer with: with figures and opaque ids, never with a name; sentences that the
figures do not bear out are dropped and counted. The same question about the same facts is paid for once.`,
  examples: [
    'spendlog ask "why did RDS grow in May?"',
    'spendlog ask "quanto vamos gastar no próximo mês?" --tenant shop --language pt-BR',
    'spendlog ask "what can we save on EC2?" --report reports/shop/2026/11/20 --json',
  ],
  read: (given) => ({ command: 'ask', options: readOptions(askOptions, given) }),
};
