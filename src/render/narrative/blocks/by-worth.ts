import type { Recommendation } from '../../../core/recommendation.ts';
import type { Page } from '../../page.ts';
import { actionGroups } from '../../sections/action-groups.ts';

/** By what each saves, the largest first, currency by currency: amounts of two are not compared. What has no amount comes last. */
export function byWorth(
  { report }: Pick<Page, 'report'>,
  actions: readonly Recommendation[],
): readonly Recommendation[] {
  const currencies = report.costs.map(({ currency }) => currency);
  return actionGroups(actions, currencies, ({ fingerprint }) => fingerprint).flatMap(
    ({ members }) => members,
  );
}
