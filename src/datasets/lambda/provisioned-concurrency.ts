import { defineDataset } from '../../core/dataset.ts';
import { functions } from './functions.ts';

/** Execution environments of an alias or a version that are kept ready, and paid for meanwhile. Strings are untrusted; `null`: AWS did not tell. */
export interface ProvisionedConcurrency {
  readonly functionName: string;
  /** `<function>:<alias or version>`, as CloudWatch names it; the function's name alone where nothing was read. */
  readonly resource: string;
  /** `denied` or `not-asked`: whether the function has any is unknown. */
  readonly read: 'read' | 'denied' | 'not-asked';
  readonly requested: number | null;
  readonly allocated: number | null;
  /** `READY`, `IN_PROGRESS`, `FAILED`. */
  readonly status: string | null;
  /** ISO instant. */
  readonly changedAt: string | null;
}

export const provisionedConcurrency = defineDataset<ProvisionedConcurrency>({
  id: 'lambda/provisioned-concurrency',
  scope: 'region',
  resource: { id: 'resource' },
  reads: ['Lambda:ListProvisionedConcurrencyConfigs'],
  after: { functions },
  limits: { seconds: 300 },
  load: () => import('./provisioned-concurrency.load.ts'),
});
