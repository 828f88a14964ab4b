import { defineDataset } from '../../core/dataset.ts';

/** An Athena workgroup. Strings are untrusted; `null`: AWS did not tell. */
export interface AthenaWorkGroup {
  readonly name: string;
  /** `false`: AWS refused to describe this workgroup; all else is then `null`. */
  readonly described: boolean;
  /** `ENABLED` or `DISABLED`. */
  readonly state: string | null;
  /** Bytes at which a query is cancelled; `null` also where there is no limit. */
  readonly bytesScannedCutoff: number | null;
}

export const athenaWorkGroups = defineDataset<AthenaWorkGroup>({
  id: 'athena/work-groups',
  scope: 'region',
  reads: ['Athena:ListWorkGroups', 'Athena:GetWorkGroup'],
  resource: { id: 'name' },
  load: () => import('./work-groups.load.ts'),
});
