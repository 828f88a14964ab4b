import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { type SearchDomain, searchDomains } from '../../datasets/opensearch/domains.ts';
import { usage } from '../claims.ts';
import { gravitonClass, type NodeClass, nodeClassOf, nodeClassText } from '../node-class.ts';
import { isAtLeast } from '../version.ts';
import { opensearchGravitonGuide } from './graviton.guide.ts';
import { instanceUsageType } from './instance-usage-type.ts';

/** Graviton instances cost less an hour than x86 instances of the same size. */
export const opensearchGraviton = defineCheck({
  id: 'opensearch-graviton',
  title: 'Every OpenSearch domain that can runs on Graviton',
  service: 'opensearch',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { domains: searchDomains },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: opensearchGravitonGuide,
  *evaluate({ domains }): Iterable<Verdict> {
    for (const domain of domains) {
      const { domainName: resourceId, instances } = domain;
      const now = nodeClassOf(domain.instanceType);
      const target = now && targetOf(domain, now);
      if (!now || !target || instances === null) continue;
      const hours = decimalFromInteger(instances * HOURS_A_MONTH);
      yield {
        resourceId,
        evidence: `The ${instances} data instances are ${nodeClassText(now)}; ${nodeClassText(target)} is the Graviton type of the same size.`,
        claims: [
          usage(resourceId, instanceUsageType(now), hours, ZERO),
          usage(resourceId, instanceUsageType(target), ZERO, hours),
        ],
      };
    }
  },
});

/** No burstable type of a domain is of Graviton. */
function targetOf({ engineVersion, changing }: SearchDomain, now: NodeClass): NodeClass | null {
  if (changing || engineVersion === null || now.family.startsWith('t')) return null;
  if (engineVersion.startsWith('Elasticsearch') && !isAtLeast(engineVersion, '7.9')) return null;
  // Those of the compute families have the sizes of the general ones.
  if (/^c[45]$/.test(now.family)) return gravitonClass({ ...now, family: 'm5' }) && { ...now, family: 'c6g' };
  return gravitonClass(now);
}
