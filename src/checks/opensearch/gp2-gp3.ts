import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { searchDomains } from '../../datasets/opensearch/domains.ts';
import { usage } from '../claims.ts';
import { opensearchGp2Gp3Guide } from './gp2-gp3.guide.ts';

/** gp3 costs less a GiB than gp2. */
export const opensearchGp2Gp3 = defineCheck({
  id: 'opensearch-gp2-gp3',
  title: 'Every OpenSearch domain stores on gp3',
  service: 'opensearch',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'storage',
  needs: { domains: searchDomains },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: opensearchGp2Gp3Guide,
  *evaluate({ domains }): Iterable<Verdict> {
    for (const { domainName: resourceId, volumeType, volumeGib, instances, changing } of domains) {
      if (changing || volumeType !== 'gp2') continue;
      if (volumeGib === null || instances === null) {
        yield { resourceId, reason: 'OpenSearch did not tell the size of the volumes' };
        continue;
      }
      const size = decimalFromInteger(volumeGib * instances);
      yield {
        resourceId,
        evidence: `The ${instances} instances have gp2 volumes of ${volumeGib} GiB each.`,
        claims: [
          usage(resourceId, 'ES:GP2-Storage', size, ZERO),
          usage(resourceId, 'ES:GP3-Storage', ZERO, size),
        ],
      };
    }
  },
});
