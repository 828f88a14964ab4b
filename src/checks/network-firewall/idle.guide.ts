import type { CheckGuide } from '../../core/check-guide.ts';

export const firewallIdleGuide: CheckGuide = {
  why: 'A network firewall is charged by the hour in each zone it has an endpoint in, whether traffic is routed through it or not.',
  measured:
    'ReceivedPackets of the stateless engine, which sees every packet first, in each zone of the firewall over 30 days: at most `maximumPackets` in all, each zone measured on at least `minimumDaysMeasured` days. AWS does not tell when a firewall was made; the days measured stand for its age.',
  saving: 'All that is billed for the firewall.',
  caveats: [
    'It may stand ready for a way of routing that is not in use yet.',
    'Firewall Manager may have made it and makes it again.',
  ],
  verify: {
    console: 'VPC → Network Firewall → Firewalls → Monitoring',
    cli: 'aws network-firewall describe-firewall --region {region} --firewall-arn {resourceId}',
  },
  fix: {
    console: 'VPC → Network Firewall → Firewalls → Delete, after its routes and log destinations',
    cli: [
      'aws network-firewall delete-firewall --region {region} --firewall-arn {resourceId}',
      'aws network-firewall describe-firewall --region {region} --firewall-arn {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_networkfirewall_firewall` and the routes to its endpoints.',
  },
  rollback: 'Make it again with the same policy; the ids of its endpoints change in the routes.',
};
