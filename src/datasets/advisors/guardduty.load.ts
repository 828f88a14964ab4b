import {
  GetFindingsStatisticsCommand,
  GuardDutyClient,
  ListDetectorsCommand,
  type SeverityStatistics,
} from '@aws-sdk/client-guardduty';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { itemsOf } from '../pages.ts';
import { findingFacts, type Severity } from './finding-facts.ts';
import { stateRow } from './rows.ts';

const ENABLE = 'Enable GuardDuty in this region: GuardDuty → Get started → Enable.';

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const guardDuty = context.client(GuardDutyClient);
  const detectors = await Array.fromAsync(detectorsOf(guardDuty, context));
  if (detectors.length === 0) {
    yield stateRow('not-enabled', ENABLE);
    return;
  }
  const facts: AdvisorFactRow[] = [];
  for (const detector of detectors) facts.push(...(await factsOf(detector, guardDuty, context)));
  yield stateRow('active');
  yield* facts;
};

export default load;

function detectorsOf(guardDuty: GuardDutyClient, { signal }: DatasetContext) {
  return itemsOf({
    operation: 'ListDetectors',
    ask: (NextToken) => guardDuty.send(new ListDetectorsCommand({ NextToken }), { abortSignal: signal }),
    items: ({ DetectorIds }) => DetectorIds,
    next: ({ NextToken }) => NextToken,
    idOf: (id) => id,
  });
}

/** Of this account alone: an administrator's detector also holds what its members tell themselves. */
async function factsOf(
  DetectorId: string,
  guardDuty: GuardDutyClient,
  { account, region, signal }: DatasetContext,
): Promise<readonly AdvisorFactRow[]> {
  const { FindingStatistics } = await guardDuty.send(
    new GetFindingsStatisticsCommand({
      DetectorId,
      GroupBy: 'SEVERITY',
      FindingCriteria: {
        Criterion: { 'service.archived': { Equals: ['false'] }, accountId: { Equals: [account] } },
      },
    }),
    { abortSignal: signal },
  );
  const counts = new Map<Severity, number>();
  for (const { Severity, TotalFindings = 0 } of FindingStatistics?.GroupedBySeverity ?? []) {
    const label = labelOf(Severity);
    counts.set(label, (counts.get(label) ?? 0) + TotalFindings);
  }
  return findingFacts(counts, { account, region });
}

/** Severity levels of the GuardDuty user guide: from 9 critical, from 7 high, from 4 medium. */
function labelOf(severity: SeverityStatistics['Severity'] = 0): Severity {
  if (severity >= 9) return 'critical';
  if (severity >= 7) return 'high';
  return severity >= 4 ? 'medium' : 'low';
}
