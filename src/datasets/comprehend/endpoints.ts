import { defineDataset } from '../../core/dataset.ts';

/** A Comprehend endpoint of a custom model: paid for by the second while it is there. Strings are untrusted; `null`: AWS did not tell. */
export interface ComprehendEndpoint {
  readonly endpointArn: string;
  /** `IN_SERVICE`, `CREATING`, `UPDATING`, `DELETING`, `FAILED`. */
  readonly status: string | null;
  readonly inferenceUnits: number | null;
  readonly createdAt: string | null;
}

export const comprehendEndpoints = defineDataset<ComprehendEndpoint>({
  id: 'comprehend/endpoints',
  scope: 'region',
  reads: ['Comprehend:ListEndpoints'],
  load: () => import('./endpoints.load.ts'),
});
