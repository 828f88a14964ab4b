import type { CommandResult } from './command-result.ts';
import type { Invocation } from './invocation.ts';
import type { RunEnvironment } from './run-contract.ts';

/** Does what was asked; the parts of a command are loaded only when it runs. */
export async function execute(invocation: Invocation, environment: RunEnvironment): Promise<CommandResult> {
  switch (invocation.command) {
    case 'run':
      return (await import('./run-command.ts')).run(invocation.options, environment);
    default:
      throw new TypeError('not yet');
  }
}
