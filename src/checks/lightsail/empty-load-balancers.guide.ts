import type { CheckGuide } from '../../core/check-guide.ts';

export const emptyLightsailLoadBalancersGuide: CheckGuide = {
  why: 'A load balancer of Lightsail has one price a month, whatever is behind it.',
  measured: 'Load balancers whose list of instances is empty, made at least `minimumAgeDays` ago.',
  saving: 'All that is billed for it, found by its ARN.',
  caveats: ['Its instances may be replaced at this moment.', 'Its certificate and its DNS name go with it.'],
  verify: {
    console: 'Lightsail → Networking → Load balancers',
    cli: 'aws lightsail get-load-balancer --region {region} --load-balancer-name {resourceId}',
  },
  fix: {
    console: 'Lightsail → Networking → Load balancers → Delete',
    cli: [
      'aws lightsail delete-load-balancer --region {region} --load-balancer-name {resourceId}',
      'aws lightsail get-load-balancers --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lightsail_lb`.',
  },
  rollback: 'Make it again, with a new certificate and DNS name.',
};
