import { HORIZON_DAYS, horizonOf } from '../../../core/horizon.ts';
import { type Day, parseDay } from '../../../core/period.ts';
import type { Recommendation } from '../../../core/recommendation.ts';
import type { Report } from '../../../core/report.ts';
import type { Page } from '../../page.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';

const PURCHASES: ReadonlySet<string> = new Set(['PurchaseSavingsPlans', 'PurchaseReservedInstances']);

/**
 * By when the actions of a group are due: until when somebody decided to wait, or, for a purchase, when the next commitment in
 * its currency ends. Where the data names no day, the horizon of its effort is proposed.
 */
export function deadlineOf(page: Page, group: ActionGroup): string {
  const { formats, messages } = page;
  const [{ implementationEffort }] = group.members;
  const days = HORIZON_DAYS[horizonOf(implementationEffort)];
  return namedDeadline(page, group) ?? messages.leadership.opportunities.within(formats.count(days));
}

/** `null`: the data names none. */
function namedDeadline({ report, formats, messages }: Page, group: ActionGroup): string | null {
  const words = messages.leadership.opportunities;
  const [first] = group.members;
  if (PURCHASES.has(first.actionType)) {
    const end = nextEnd(report, first.saving?.currency ?? null);
    return end && words.before(formats.day(end));
  }
  const waited = group.members.flatMap((action) => waitedUntil(report, action)).toSorted();
  return waited[0] ? words.exemptUntil(formats.day(waited[0])) : null;
}

/** The first end that is still to come. */
function nextEnd({ costs }: Report, currency: string | null): Day | null {
  const ends = costs
    .filter((own) => own.currency === currency)
    .flatMap(({ rates }) => (rates.commitments.known ? rates.commitments.value : []))
    .flatMap(({ expires, expiresInDays }) => (expires && (expiresInDays ?? -1) >= 0 ? [expires] : []));
  return ends.toSorted()[0] ?? null;
}

/** The last day of an expired exemption that names this very resource; patterns are left to whoever reads them as such. */
function waitedUntil({ exemptions }: Report, action: Recommendation): readonly Day[] {
  if (!exemptions.known) return [];
  const own: Readonly<Record<string, string>> = {
    resource: action.resourceId,
    check: action.check,
    account: action.account,
    region: action.region,
    fingerprint: action.fingerprint,
  };
  return exemptions.value.expired.flatMap(({ exemption: { match, expires } }) => {
    const conditions = Object.entries(match);
    const names = conditions.some(([name]) => name === 'resource' || name === 'fingerprint');
    const isAbout = names && conditions.every(([name, value]) => own[name] === value);
    const day = isAbout ? parseDay(expires) : null;
    return day ? [day] : [];
  });
}
