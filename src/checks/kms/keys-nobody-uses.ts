import { defineCheck, type Verdict } from '../../core/check.ts';
import { type KmsKey, kmsKeys } from '../../datasets/kms/keys.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { keysNobodyUsesGuide } from './keys-nobody-uses.guide.ts';

/** A customer's key is paid for by the month, also while it is disabled. */
export const keysNobodyUses = defineCheck({
  id: 'kms-unused-key',
  title: 'Every KMS key of yours is used',
  service: 'kms',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { kmsKeys },
  thresholds: { minimumDaysUnused: 90 },
  lookBackDays: 90,
  effort: 'Medium',
  restartNeeded: false,
  // What is encrypted under a deleted key cannot be read again.
  rollbackPossible: false,
  guide: keysNobodyUsesGuide,
  *evaluate({ kmsKeys }, { now, thresholds }): Iterable<Verdict> {
    for (const key of kmsKeys) {
      const { keyId: resourceId } = key;
      if (key.described === 'denied') {
        yield { resourceId, reason: 'the policy of the key does not allow to describe it' };
        continue;
      }
      if (key.manager !== 'CUSTOMER' || !isPaidFor(key)) continue;
      if (key.usage !== 'read' || (key.usedAt === null && key.countedSince === null)) {
        yield { resourceId, reason: 'when the key was last used may not be read, or KMS does not tell' };
        continue;
      }
      const since = key.usedAt ?? key.countedSince ?? now;
      if (daysBetween(since, now) < thresholds.minimumDaysUnused) continue;
      yield {
        resourceId,
        evidence: evidence(key, dayOf(since)), // Rotated versions cost more: the bill tells, by key.
        claims: [everything(resourceId, ['*KMS-Keys'])],
      };
    }
  },
});

/** A key on its way out is free. */
function isPaidFor({ state }: KmsKey): boolean {
  return state === 'Enabled' || state === 'Disabled';
}

function evidence({ usedAt, state, createdAt, countedSince }: KmsKey, since: string): string {
  const unseen =
    createdAt !== null && countedSince !== null && createdAt < countedSince
      ? '; what was before KMS does not know'
      : '';
  const last =
    usedAt === null
      ? `has not been used since ${since}, from when on KMS counts${unseen}`
      : `was last used on ${since}`;
  return `The key (${state?.toLowerCase()}) ${last}.`;
}
