import { defineDataset } from '../../core/dataset.ts';

/** A hosted zone. Strings are untrusted; `null`: AWS did not tell. When it was made, Route 53 does not tell. */
export interface HostedZone {
  /** Without the `/hostedzone/` before it. */
  readonly hostedZoneId: string;
  readonly name: string | null;
  readonly isPrivate: boolean | null;
  /** The two that every zone has included. */
  readonly records: number | null;
  /** The AWS service that made it, e.g. Cloud Map. */
  readonly linkedService: string | null;
}

export const hostedZones = defineDataset<HostedZone>({
  id: 'route53/hosted-zones',
  scope: 'global',
  reads: ['Route 53:ListHostedZones'],
  resource: { id: 'hostedZoneId' },
  load: () => import('./hosted-zones.load.ts'),
});
