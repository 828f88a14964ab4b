import { defineDataset } from '../../core/dataset.ts';

/** A static IP address of Lightsail; it has no tags. Strings are untrusted; `null`: AWS did not tell. */
export interface LightsailStaticIp {
  readonly name: string;
  /** Bills name it so. */
  readonly arn: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly ipAddress: string | null;
  readonly attached: boolean | null;
}

export const lightsailStaticIps = defineDataset<LightsailStaticIp>({
  id: 'lightsail/static-ips',
  scope: 'region',
  reads: ['Lightsail:GetStaticIps'],
  resource: { id: 'name' },
  load: () => import('./static-ips.load.ts'),
});
