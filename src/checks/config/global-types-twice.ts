import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { type ConfigRecorder, configRecorders } from '../../datasets/config/recorders.ts';
import { globalTypesTwiceGuide } from './global-types-twice.guide.ts';

/** Users, roles and policies are the same in every region: recorded in each, each change is paid for in each. */
export const globalTypesTwice = defineTenantCheck({
  id: 'config-global-types-twice',
  title: 'Every global resource is recorded by AWS Config in one region',
  service: 'config',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { configRecorders },
  thresholds: { maximumRegions: 1 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: globalTypesTwiceGuide,
  *evaluate({ configRecorders }, { thresholds }): Iterable<Placed<Verdict>> {
    for (const [account, recorders] of Map.groupBy(configRecorders.filter(isJudged), (one) => one.account)) {
      const regions = [...new Set(recorders.map(({ region }) => region))].sort();
      if (regions.length <= thresholds.maximumRegions) continue;
      for (const { recorderName, region } of recorders) {
        if (region === regions[0]) continue;
        yield {
          account,
          region,
          resourceId: recorderName,
          evidence: `Users, groups, roles and policies of IAM are recorded in ${regions.length} regions, here as well as in ${regions[0]}.`,
          claims: [],
        };
      }
    }
  },
});

function isJudged({ servicePrincipal, recording, globalTypes }: ConfigRecorder): boolean {
  return servicePrincipal === null && recording !== false && globalTypes;
}
