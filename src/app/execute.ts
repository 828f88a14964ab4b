import type { CommandResult } from './command-result.ts';
import type { Invocation } from './invocation.ts';
import type { RunEnvironment } from './run-contract.ts';

/** Does what was asked; the parts of a command are loaded only when it runs. */
export async function execute(invocation: Invocation, environment: RunEnvironment): Promise<CommandResult> {
  switch (invocation.command) {
    case 'run':
      return (await import('./run-command.ts')).run(invocation.options, environment);
    case 'plan':
      return (await import('./plan-command.ts')).plan(invocation.options, environment);
    case 'collect':
      return (await import('./collect-command.ts')).collect(invocation.options, environment);
    case 'report':
      return (await import('./report-command.ts')).report(invocation.options, environment);
    case 'publish':
      return (await import('./publish/publish-command.ts')).publish(invocation.options, environment);
    case 'narrate':
      return (await import('./narrative/narrate-command.ts')).narrate(invocation.options, environment);
    case 'comment':
      return (await import('./comment/comment-command.ts')).comment(invocation.options, environment);
    case 'ask':
      return (await import('./ask/ask-command.ts')).ask(invocation.options, environment);
    case 'dispatch':
      return (await import('./dispatch-command.ts')).dispatch(invocation.options, environment);
    case 'baseline':
      return (await import('./baseline-command.ts')).baseline(invocation.options, environment);
    default:
      return (await import('./runs/runs-command.ts')).runs(invocation, environment);
  }
}
