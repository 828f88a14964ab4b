import type { Recommendation } from '../../../core/recommendation.ts';
import type { Page } from '../../page.ts';
import { type ActionGroup, actionGroups, isOpen } from '../../sections/action-groups.ts';

/** What is to be done, in the report's order; `null`: what is recommended is not known. */
export function openActions({ report }: Pick<Page, 'report'>): readonly Recommendation[] | null {
  return report.recommendations.known ? report.recommendations.value.filter(isOpen) : null;
}

/** Actions of one check and kind as one, what is worth most first. */
export function groupsOf(
  page: Pick<Page, 'report'>,
  actions: readonly Recommendation[],
): readonly ActionGroup[] {
  return actionGroups(
    actions,
    page.report.costs.map(({ currency }) => currency),
  );
}
