import { defineDataset } from '../../core/dataset.ts';

/** A scheduled action of Redshift. Strings are untrusted; `null`: AWS did not tell. */
export interface RedshiftScheduledAction {
  readonly scheduledActionName: string;
  /** `ACTIVE` or `DISABLED`. */
  readonly state: string | null;
  /** The cluster it pauses; `null`: it does something else. */
  readonly pausesCluster: string | null;
}

export const redshiftScheduledPauses = defineDataset<RedshiftScheduledAction>({
  id: 'redshift/scheduled-actions',
  scope: 'region',
  reads: ['Redshift:DescribeScheduledActions'],
  load: () => import('./scheduled-pauses.load.ts'),
});
