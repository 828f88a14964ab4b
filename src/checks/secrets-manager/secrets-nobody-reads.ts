import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimal, ZERO } from '../../core/decimal.ts';
import { type Secret, secrets } from '../../datasets/secrets-manager/secrets.ts';
import { usage } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { secretsNobodyReadsGuide } from './secrets-nobody-reads.guide.ts';

/** A secret is paid for by the month, whether anybody reads it or not. */
export const secretsNobodyReads = defineCheck({
  id: 'secrets-unused',
  title: 'Every secret is read',
  service: 'secrets-manager',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { secrets },
  thresholds: { minimumDaysUnread: 90 },
  lookBackDays: 90,
  effort: 'Low',
  restartNeeded: false,
  // For at least seven days a deleted secret can be restored.
  rollbackPossible: true,
  guide: secretsNobodyReadsGuide,
  *evaluate({ secrets }, { now, thresholds }): Iterable<Verdict> {
    for (const secret of secrets) {
      if (!isOwn(secret)) continue;
      const { secretArn: resourceId, accessedAt, createdAt } = secret;
      const since = accessedAt ?? createdAt;
      if (since === null) {
        yield { resourceId, reason: 'Secrets Manager did not tell when the secret was read or made' };
        continue;
      }
      if (daysBetween(since, now) < thresholds.minimumDaysUnread) continue;
      // Rotation reads the secret as well: changed lately is not unread.
      if (secret.changedAt !== null && daysBetween(secret.changedAt, now) < thresholds.minimumDaysUnread)
        continue;
      const read =
        accessedAt === null
          ? `it was made on ${dayOf(since)} and never read since, as far as is told`
          : `it was last read on ${dayOf(since)}`;
      yield {
        resourceId,
        evidence: `Of the secret Secrets Manager tells that ${read}${secret.rotates ? '; rotation is on' : ''}.`,
        claims: [
          {
            ...usage(resourceId, 'AWSSecretsManager-Secrets', decimal('1'), ZERO),
            serviceCode: 'AWSSecretsManager',
          },
        ],
      };
    }
  },
});

/** Services delete what they keep themselves, a replica follows its primary, and a secret on its way out is free. */
function isOwn({ owningService, primaryRegion, deletedAt, secretArn }: Secret): boolean {
  const replica = primaryRegion !== null && !secretArn.includes(`:${primaryRegion}:`);
  return owningService === null && deletedAt === null && !replica;
}
