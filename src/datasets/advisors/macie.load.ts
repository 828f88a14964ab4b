import { GetFindingStatisticsCommand, GetMacieSessionCommand, Macie2Client } from '@aws-sdk/client-macie2';
import { sameWord } from '../../advisors/words.ts';
import type { AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { findingFacts, type Severity, severityOf } from './finding-facts.ts';
import { stateRow } from './rows.ts';

const ENABLE = 'Enable Macie in this region: Amazon Macie → Get started → Enable Macie.';
const PAUSED = 'Macie is paused in this region; resume it under Settings.';

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const macie = context.client(Macie2Client);
  const status = await statusOf(macie, context);
  if (status === null || sameWord(status, 'PAUSED')) {
    yield stateRow('not-enabled', status === null ? ENABLE : PAUSED);
    return;
  }
  const { account, region, signal } = context;
  const { countsByGroup } = await macie.send(
    new GetFindingStatisticsCommand({
      groupBy: 'severity.description',
      // Of this account alone: an administrator also sees what its members tell themselves.
      findingCriteria: { criterion: { archived: { eq: ['false'] }, accountId: { eq: [account] } } },
    }),
    { abortSignal: signal },
  );
  const counts = new Map<Severity, number>();
  for (const { groupKey, count = 0 } of countsByGroup ?? []) {
    const severity = severityOf(groupKey);
    if (severity) counts.set(severity, (counts.get(severity) ?? 0) + count);
  }
  yield stateRow('active');
  yield* findingFacts(counts, { account, region });
};

export default load;

/** `null`: it is not enabled, which Macie says as if a permission were missing. */
async function statusOf(macie: Macie2Client, { signal }: DatasetContext): Promise<string | null> {
  try {
    const { status } = await macie.send(new GetMacieSessionCommand({}), { abortSignal: signal });
    return status ?? 'ENABLED';
  } catch (error) {
    if (error instanceof Error && /macie is not enabled/i.test(error.message)) return null;
    throw error;
  }
}
