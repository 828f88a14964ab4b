import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, divideDecimal } from '../../core/decimal.ts';
import { functions } from '../../datasets/lambda/functions.ts';
import { memoryReports } from '../../datasets/lambda/memory-reports.ts';
import { REPORT_DAYS } from '../../datasets/lambda/report-days.ts';
import { share } from '../claims.ts';
import { oversizedMemoryGuide } from './oversized-memory.guide.ts';
import { whyUnread } from './why-unread.ts';

/** The least that Lambda gives. */
const LEAST_MIB = 128;

/** From here on a function has a whole vCPU (Lambda Developer Guide, memory): below it one thread gets slower as well. */
const WHOLE_VCPU_MIB = 1_769;

/** Memory is paid for whether it is used or not; how much was used, each invocation reports. */
export const oversizedMemory = defineCheck({
  id: 'lambda-overprovisioned-memory',
  title: 'Every Lambda function has the memory that it uses',
  service: 'lambda',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { functions, memoryReports },
  thresholds: {
    /** Share of its memory that a function may use at most to be found. */
    maximumUsedShare: 0.5,
    /** What is kept above the most that was used, as a share of it. */
    headroomShare: 0.25,
    minimumInvocations: 100,
  },
  lookBackDays: REPORT_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: oversizedMemoryGuide,
  *evaluate({ functions, memoryReports }, { thresholds }): Iterable<Verdict> {
    const reports = new Map(memoryReports.map((report) => [report.functionName, report]));
    for (const { functionName: resourceId, memoryMib, onInstances } of functions) {
      if (onInstances || memoryMib === null || memoryMib <= LEAST_MIB) continue;
      const report = reports.get(resourceId);
      if (report?.read !== 'read') {
        yield { resourceId, reason: whyUnread(report) };
        continue;
      }
      const { invocations, maximumMemoryMib } = report;
      if (invocations === null || maximumMemoryMib === null) continue;
      if (invocations < thresholds.minimumInvocations) continue;
      if (maximumMemoryMib > memoryMib * thresholds.maximumUsedShare) continue;
      const enough = Math.max(LEAST_MIB, Math.ceil(maximumMemoryMib * (1 + thresholds.headroomShare)));
      const remains = divideDecimal(decimalFromInteger(enough), decimalFromInteger(memoryMib));
      if (enough >= memoryMib || remains === null) continue;
      yield {
        resourceId,
        evidence: `Of ${memoryMib} MiB no invocation used more than ${maximumMemoryMib} in ${invocations} REPORT lines of ${REPORT_DAYS} days; ${enough} MiB would leave room${cpuRemark(enough)}.`,
        claims: [share(resourceId, ['Lambda-GB-Second', 'Lambda-GB-Second-ARM'], remains)],
      };
    }
  },
});

function cpuRemark(enough: number): string {
  return enough < WHOLE_VCPU_MIB ? ', and less than a vCPU: work that computes takes longer' : '';
}
