import { defineDataset } from '../../core/dataset.ts';

/** A Step Functions state machine. Strings are untrusted; `null`: AWS did not tell. */
export interface StateMachine {
  readonly stateMachineArn: string;
  readonly name: string | null;
  /** `STANDARD`: paid for by state transition. `EXPRESS`: by request, duration and memory. */
  readonly type: string | null;
  readonly createdAt: string | null;
}

export const stateMachines = defineDataset<StateMachine>({
  id: 'step-functions/state-machines',
  scope: 'region',
  reads: ['SFN:ListStateMachines'],
  load: () => import('./state-machines.load.ts'),
});
