import { defineDataset } from '../../core/dataset.ts';

/** A Glue development endpoint. Strings are untrusted; `null`: AWS did not tell. */
export interface GlueDevEndpoint {
  readonly endpointName: string;
  /** `READY` … */
  readonly status: string | null;
  readonly workerType: string | null;
  /** Workers, or DPUs where it has no worker type. */
  readonly units: number | null;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const glueDevEndpoints = defineDataset<GlueDevEndpoint>({
  id: 'glue/dev-endpoints',
  scope: 'region',
  reads: ['Glue:GetDevEndpoints'],
  resource: { id: 'endpointName' },
  load: () => import('./dev-endpoints.load.ts'),
});
