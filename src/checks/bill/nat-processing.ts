import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billNatProcessingGuide } from './nat-processing.guide.ts';

/** Each GB through a NAT gateway is charged, also to S3 and DynamoDB, which have a free way. */
export const billNatProcessing = defineBillCheck({
  id: 'bill-nat-processing',
  title: 'Every GB through a NAT gateway has to go there',
  service: 'nat-gateway',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['NatGateway-Bytes'],
  thresholds: { minimumGb: 1000 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billNatProcessingGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumGb,
      evidence: (quantity, cost) => `${quantity} GB a month of processing by NAT gateways${cost} are billed.`,
    }),
});
