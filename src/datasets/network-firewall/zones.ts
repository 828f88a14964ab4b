import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** One zone of a network firewall. Strings are untrusted. When it was made, AWS does not tell. */
export interface FirewallZone {
  readonly firewallArn: string;
  readonly firewallName: string;
  /** `null`: which zones it is in may not be read. */
  readonly availabilityZone: string | null;
  /** Value of the dimension `Engine` under which CloudWatch counts every packet that comes in. */
  readonly engine: 'Stateless';
  readonly tags: Tags;
}

export const firewallZones = defineDataset<FirewallZone>({
  id: 'network-firewall/zones',
  scope: 'region',
  reads: ['Network Firewall:ListFirewalls', 'Network Firewall:DescribeFirewall'],
  resource: { id: 'firewallArn', tags: 'tags' },
  load: () => import('./zones.load.ts'),
});
