import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billInternetEgressGuide } from './internet-egress.guide.ts';

/** Traffic to the internet is charged by the GB; through CloudFront it costs less and the origin is free. */
export const billInternetEgress = defineBillCheck({
  id: 'bill-internet-egress',
  title: 'Every GB to the internet leaves at the best price',
  service: 'vpc',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['DataTransfer-Out-Bytes'],
  thresholds: { minimumGb: 1000 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billInternetEgressGuide,
  evaluate: (lines, context) =>
    // CloudFront bills traffic from Europe under the name that EC2 in Ireland uses.
    above(
      lines.filter(({ serviceName }) => !/cloudfront/i.test(serviceName)),
      context,
      {
        minimum: context.thresholds.minimumGb,
        evidence: (quantity, cost) => `${quantity} GB a month to the internet${cost} are billed.`,
      },
    ),
});
