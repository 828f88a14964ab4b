import { publishOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const publishCommandLine: Command = {
  words: ['publish'],
  summary: 'deliver the report of a run: commit, issues, Slack, e-mail, SNS, webhook',
  options: publishOptions.names,
  notes: `Delivers through every channel of spendlog.yml. What was delivered is not delivered again, so that it can be run
again after one of them failed (exit code 4). GITHUB_TOKEN and GITHUB_REPOSITORY say where commits and issues go.`,
  examples: ['spendlog publish --tenant shop', 'spendlog publish --tenant shop --run 4f6c…'],
  read: (given) => ({ command: 'publish', options: readOptions(publishOptions, given) }),
};
