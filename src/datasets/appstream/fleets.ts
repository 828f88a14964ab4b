import { defineDataset } from '../../core/dataset.ts';

/** A fleet of WorkSpaces Applications (AppStream 2.0). Strings are untrusted; `null`: AWS did not tell. */
export interface Fleet {
  readonly name: string;
  readonly arn: string | null;
  /** `RUNNING`, `STOPPED` … */
  readonly state: string | null;
  /** `ALWAYS_ON` pays for every instance, `ON_DEMAND` little for those without a session, `ELASTIC` for sessions alone. */
  readonly fleetType: string | null;
  readonly instanceType: string | null;
  readonly desired: number | null;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const fleets = defineDataset<Fleet>({
  id: 'appstream/fleets',
  scope: 'region',
  reads: ['AppStream:DescribeFleets'],
  resource: { id: 'name' },
  load: () => import('./fleets.load.ts'),
});
