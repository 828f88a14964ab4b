import { defineCheck, type Verdict } from '../../core/check.ts';
import { distributions } from '../../datasets/cloudfront/distributions.ts';
import { everything } from '../claims.ts';
import { dedicatedIpGuide } from './dedicated-ip.guide.ts';

/** Addresses of its own, for clients that cannot name the host they want; there are hardly any left. */
export const dedicatedIp = defineCheck({
  id: 'cloudfront-dedicated-ip',
  title: 'Every CloudFront distribution serves its certificate by host name',
  service: 'cloudfront',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'modernise',
  needs: { distributions },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: dedicatedIpGuide,
  *evaluate({ distributions }): Iterable<Verdict> {
    for (const { distributionId: resourceId, enabled, sslSupportMethod } of distributions) {
      // One that is disabled holds its addresses all the same.
      if (sslSupportMethod !== 'vip') continue;
      const state = enabled === false ? 'The distribution is disabled and' : 'The distribution';
      const evidence = `${state} serves its certificate from IP addresses of its own (vip), which are charged by the month.`;
      yield { resourceId, evidence, claims: [everything(resourceId, ['*SSL-Cert-Custom'])] };
    }
  },
});
