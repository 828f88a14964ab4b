import { defineCheck, type Verdict } from '../../core/check.ts';
import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { SQL_SERVER_OPERATIONS } from './sql-server-operations.ts';
import { sqlServerVcpusGuide } from './sql-server-vcpus.guide.ts';

/** SQL Server is licensed by vCPU: for four at least, and Standard and Web use no more than so many. */
export const sqlServerVcpus = defineCheck({
  id: 'ec2-sqlserver-vcpus',
  title: 'Every instance with SQL Server has as many vCPUs as its licence is for',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { instances },
  thresholds: { minimumVcpus: 4, maximumVcpusStandard: 48, maximumVcpusWeb: 32 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: sqlServerVcpusGuide,
  *evaluate({ instances }, { thresholds }): Iterable<Verdict> {
    for (const instance of instances) {
      const edition = SQL_SERVER_OPERATIONS.get(instance.usageOperation ?? '')?.edition;
      if (!edition || instance.state !== 'running') continue;
      const { instanceId: resourceId } = instance;
      const vcpus = vcpusOf(instance);
      if (vcpus === null) {
        yield { resourceId, reason: 'EC2 did not tell how many vCPUs the instance has' };
        continue;
      }
      const most = {
        Enterprise: Number.POSITIVE_INFINITY,
        Standard: thresholds.maximumVcpusStandard,
        Web: thresholds.maximumVcpusWeb,
      }[edition];
      const waste =
        vcpus < thresholds.minimumVcpus
          ? `the licence is charged for ${thresholds.minimumVcpus}`
          : vcpus > most
            ? `the edition uses no more than ${most}`
            : null;
      if (waste === null) continue;
      const evidence = `The instance has ${vcpus} vCPUs with SQL Server ${edition}; ${waste}.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});

/** As they are switched on: CPU options may have taken some away. */
function vcpusOf({ cpuCores, threadsPerCore }: Instance): number | null {
  return cpuCores === null || threadsPerCore === null ? null : cpuCores * threadsPerCore;
}
