import { commentOptions } from '../../config/command-options.ts';
import { readOptions } from '../read-options.ts';
import type { Command } from './command.ts';

export const commentCommandLine: Command = {
  words: ['comment'],
  summary: 'tell on a pull request what the files it changes cost today',
  options: commentOptions.names,
  notes: `One comment, kept up to date. Which files are about what is told by pullRequests: of spendlog.yml; it and the last
report are read from the base branch, never from the pull request. Needs GITHUB_TOKEN (contents: read, pull-requests: write)
and a workflow started by pull_request; on one from a fork nothing is written.`,
  examples: ['spendlog comment', 'spendlog comment --config costs/spendlog.yml'],
  read: (given) => ({ command: 'comment', options: readOptions(commentOptions, given) }),
};
