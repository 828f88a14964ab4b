import type { CheckGuide } from '../../core/check-guide.ts';

export const shortStandardWorkflowsGuide: CheckGuide = {
  why: 'Standard workflows are charged by the state transition, express workflows by request, duration and memory. Short ones that run often cost less as express.',
  measured:
    'Standard state machines with at least `minimumExecutionsADay` executions a day over 14 days, none of which took longer than `maximumSeconds`; express workflows end after five minutes. A state machine without datapoints is undecided.',
  saving:
    'None is claimed: how many transitions an execution makes, and how much memory it would use, no metric tells.',
  caveats: [
    'Express workflows run at least once, not exactly once: each step must bear a repetition.',
    'They wait for no callback and for no job, and keep no history but logs.',
  ],
  verify: {
    console: 'Step Functions → State machines → the state machine → Monitoring',
    cli: 'aws stepfunctions describe-state-machine --region {region} --state-machine-arn {resourceId}',
  },
  fix: {
    console:
      'The type cannot be changed: create an express state machine with the same definition and move its callers',
    cli: [
      'aws stepfunctions describe-state-machine --region {region} --state-machine-arn {resourceId}',
      'aws stepfunctions create-state-machine --region {region} --cli-input-json file://express.json',
      'aws stepfunctions list-state-machines --region {region}',
    ],
    dryRun: null,
    terraform: '`type = "EXPRESS"` on a new `aws_sfn_state_machine`.',
  },
  rollback: 'Let the callers start the standard workflow again.',
};
