import { defineBillCheck } from '../../core/bill-check.ts';
import { above, ofService } from './above.ts';
import { billLogIngestionGuide } from './log-ingestion.guide.ts';

/** Taking logs in costs far more than keeping them. */
export const billLogIngestion = defineBillCheck({
  id: 'bill-log-ingestion',
  title: 'Every log group takes in what somebody reads',
  service: 'cloudwatch-logs',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['DataProcessing-Bytes', 'VendedLog-Bytes'],
  thresholds: { minimumGb: 100 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billLogIngestionGuide,
  evaluate: (lines, context) =>
    above(ofService(lines, /CloudWatch/), context, {
      minimum: context.thresholds.minimumGb,
      evidence: (quantity, cost) => `${quantity} GB a month of logs${cost} were taken in.`,
    }),
});
