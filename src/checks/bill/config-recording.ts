import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billConfigRecordingGuide } from './config-recording.guide.ts';

/** AWS Config charges each change it records: short-lived resources make most of them. */
export const billConfigRecording = defineBillCheck({
  id: 'bill-config-recording',
  title: 'Every change that AWS Config records is looked at',
  service: 'config',
  scope: 'bill',
  resources: 'not-used',
  unlessJudged: ['config-recording-frequency'],
  actionType: 'Configure',
  actionFamily: 'hygiene',
  usageTypes: ['ConfigurationItemRecorded'],
  thresholds: { minimumItems: 100000 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billConfigRecordingGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumItems,
      evidence: (quantity, cost) =>
        `${quantity} configuration items a month${cost} are recorded continuously.`,
    }),
});
