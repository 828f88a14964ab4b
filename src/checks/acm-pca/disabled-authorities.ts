import { defineCheck, type Verdict } from '../../core/check.ts';
import { certificateAuthorities } from '../../datasets/acm-pca/certificate-authorities.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { disabledAuthoritiesGuide } from './disabled-authorities.guide.ts';

/** Not the one that waits for its own certificate: it is paid for from its creation, but may be about to start. */
const STILL_PAID_FOR: ReadonlySet<string> = new Set(['DISABLED', 'EXPIRED']);

/** A private authority is paid for by the month until it is deleted, also while it is disabled. */
export const disabledAuthorities = defineCheck({
  id: 'acm-private-ca',
  title: 'Every private certificate authority is able to issue',
  service: 'private-ca',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { certificateAuthorities },
  thresholds: { minimumDaysInStatus: 30 },
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  // For 7 to 30 days after its deletion.
  rollbackPossible: true,
  guide: disabledAuthoritiesGuide,
  *evaluate({ certificateAuthorities }, { now, thresholds }): Iterable<Verdict> {
    for (const {
      authorityArn: resourceId,
      status,
      statusSince,
      createdAt,
      usageMode,
    } of certificateAuthorities) {
      if (status === null || !STILL_PAID_FOR.has(status)) continue;
      const since = statusSince ?? createdAt;
      if (since === null) {
        yield { resourceId, reason: 'AWS Private CA did not tell since when the authority is in its status' };
        continue;
      }
      if (daysBetween(since, now) < thresholds.minimumDaysInStatus) continue;
      yield {
        resourceId,
        evidence: `The authority (${usageMode ?? 'of unknown mode'}) has been ${status} since ${dayOf(since)} and cannot issue certificates.`,
        claims: [everything(resourceId, ['PaidPrivateCA', 'ShortLivedCertificatePrivateCA'])],
      };
    }
  },
});
