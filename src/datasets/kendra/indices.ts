import { defineDataset } from '../../core/dataset.ts';

/** A Kendra index: paid for by the hour while it is there. Strings are untrusted; `null`: AWS did not tell. */
export interface KendraIndex {
  readonly indexId: string;
  readonly name: string | null;
  /** `DEVELOPER_EDITION`, `ENTERPRISE_EDITION`, `GEN_AI_ENTERPRISE_EDITION`. */
  readonly edition: string | null;
  /** `ACTIVE`, `CREATING`, `DELETING`, `FAILED`, `UPDATING` … */
  readonly status: string | null;
  readonly createdAt: string | null;
}

export const kendraIndices = defineDataset<KendraIndex>({
  id: 'kendra/indices',
  scope: 'region',
  reads: ['kendra:ListIndices'],
  load: () => import('./indices.load.ts'),
});
