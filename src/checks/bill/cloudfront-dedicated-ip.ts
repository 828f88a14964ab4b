import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billCloudfrontDedicatedIpGuide } from './cloudfront-dedicated-ip.guide.ts';

/** Addresses of their own for a certificate are charged by the month; browsers have done without for ten years. */
export const billCloudfrontDedicatedIp = defineBillCheck({
  id: 'bill-cloudfront-dedicated-ip',
  title: 'Every CloudFront certificate is served by name (SNI)',
  service: 'cloudfront',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['cloudfront-dedicated-ip'],
  actionType: 'Configure',
  actionFamily: 'modernise',
  usageTypes: ['SSL-Cert-Custom'],
  thresholds: { minimumCertificates: 0.1 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billCloudfrontDedicatedIpGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumCertificates,
      evidence: (quantity, cost) => `${quantity} certificates with dedicated addresses${cost} are billed.`,
      claims: (one) => allGone(one, ['SSL-Cert-Custom'], context.period),
    }),
});
