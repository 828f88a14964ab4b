import { defineCheck, type MetricDeclaration, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { searchDomains } from '../../datasets/opensearch/domains.ts';
import { usage } from '../claims.ts';
import { nodeClassOf, nodeClassText, smallerClass } from '../node-class.ts';
import { highest, valuesOf } from '../series.ts';
import { instanceUsageType } from './instance-usage-type.ts';
import { opensearchUnderutilizedGuide } from './underutilized.guide.ts';

const hourly = {
  namespace: 'AWS/ES',
  periodSeconds: 3_600,
  of: 'domains',
  dimensions: { DomainName: 'domainName', ClientId: 'clientId' },
} satisfies Partial<MetricDeclaration>;

/** Each size of an instance costs about twice the one below. */
export const opensearchUnderutilized = defineCheck({
  id: 'opensearch-underutilized',
  title: 'Every OpenSearch domain is as large as its load',
  service: 'opensearch',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { domains: searchDomains },
  metrics: {
    cpu: { ...hourly, metricName: 'CPUUtilization', statistic: 'Average' },
    memory: { ...hourly, metricName: 'JVMMemoryPressure', statistic: 'Maximum' },
  },
  thresholds: { maximumCpuPercent: 20, maximumMemoryPercent: 50, minimumHoursMeasured: 312 },
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: opensearchUnderutilizedGuide,
  *evaluate({ domains }, { thresholds, metric }): Iterable<Verdict> {
    for (const domain of domains) {
      const { domainName: resourceId, instances, changing } = domain;
      const now = nodeClassOf(domain.instanceType);
      const target = now && smallerClass(now);
      if (!now || !target || changing || instances === null) continue;
      const series = [metric('cpu', domain), metric('memory', domain)] as const;
      const [cpu, memory] = [highest(series[0]) ?? 0, highest(series[1]) ?? 0];
      if (cpu > thresholds.maximumCpuPercent || memory > thresholds.maximumMemoryPercent) continue;
      const measured = Math.min(...series.map((one) => valuesOf(one).length));
      if (measured < Math.max(thresholds.minimumHoursMeasured, 1)) {
        yield {
          resourceId,
          reason: `CloudWatch has ${measured} hours of CPUUtilization and JVMMemoryPressure, ${thresholds.minimumHoursMeasured} are needed`,
        };
        continue;
      }
      const hours = decimalFromInteger(instances * HOURS_A_MONTH);
      yield {
        resourceId,
        evidence: `In the busiest of ${measured} hours its data nodes used ${Math.round(cpu)} % of their processors, and Java's memory was under ${Math.round(memory)} % pressure at most; they are ${instances} ${nodeClassText(now)}, and ${nodeClassText(target)} would do.`,
        claims: [
          usage(resourceId, instanceUsageType(now), hours, ZERO),
          usage(resourceId, instanceUsageType(target), ZERO, hours),
        ],
      };
    }
  },
});
