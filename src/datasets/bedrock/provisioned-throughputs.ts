import { defineDataset } from '../../core/dataset.ts';

/** Model units of Bedrock that are paid for by the hour, whatever is asked of them. Strings are untrusted; `null`: AWS did not tell. */
export interface ProvisionedThroughput {
  readonly throughputArn: string;
  readonly name: string | null;
  readonly modelArn: string | null;
  /** `Creating`, `InService`, `Updating`, `Failed`. */
  readonly status: string | null;
  readonly modelUnits: number | null;
  /** `OneMonth` or `SixMonths`; `null`: without commitment. */
  readonly commitment: string | null;
  readonly commitmentEnds: string | null;
  readonly createdAt: string | null;
}

export const provisionedThroughputs = defineDataset<ProvisionedThroughput>({
  id: 'bedrock/provisioned-throughputs',
  scope: 'region',
  reads: ['Bedrock:ListProvisionedModelThroughputs'],
  load: () => import('./provisioned-throughputs.load.ts'),
});
