import { defineCheck, type Verdict } from '../../core/check.ts';
import { configRecorders } from '../../datasets/config/recorders.ts';
import { continuousRecordingGuide } from './continuous-recording.guide.ts';

/** Each change that is recorded is paid for; daily recording pays for one a day. */
export const continuousRecording = defineCheck({
  id: 'config-recording-frequency',
  title: 'Every recorder of AWS Config records busy types daily',
  service: 'config',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { configRecorders },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: continuousRecordingGuide,
  *evaluate({ configRecorders }): Iterable<Verdict> {
    for (const {
      recorderName: resourceId,
      servicePrincipal,
      recording,
      frequency,
      dailyTypes,
    } of configRecorders) {
      if (servicePrincipal !== null || recording === false) continue;
      if (recording === null) {
        yield { resourceId, reason: 'AWS Config did not tell whether the recorder records' };
        continue;
      }
      // A recorder without a mode is older than modes, and continuous.
      if (frequency === 'DAILY' || dailyTypes.length > 0) continue;
      yield {
        resourceId,
        evidence: 'The recorder records each change of every type it covers; no type is recorded daily.',
        claims: [],
      };
    }
  },
});
