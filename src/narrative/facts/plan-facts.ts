import { HORIZON_IDS, horizonOf } from '../../core/horizon.ts';
import { aboutAction, ESTATE, ofOurWords } from './abouts.ts';
import type { FactContext } from './fact-context.ts';
import { groupFacts, largestFirst, yearlyGroupFacts } from './group-facts.ts';
import type { NewFact } from './new-fact.ts';
import { holdsAll, pricedRecommendations } from './open-recommendations.ts';

/** What can be done within 30, 90 and 180 days by its effort, and what that brings. */
export function roadmapFacts(context: FactContext): readonly NewFact[] {
  if (!holdsAll(context)) return [];
  const priced = pricedRecommendations(context);
  return HORIZON_IDS.flatMap((horizon) =>
    groupFacts(
      { topic: 'roadmap', about: ofOurWords('horizon', horizon) },
      priced.filter(({ read }) => horizonOf(read.implementationEffort) === horizon),
    ),
  );
}

/** What runs on an older generation or a version out of support. */
export function technicalDebtFacts(context: FactContext): readonly NewFact[] {
  if (!holdsAll(context)) return [];
  const behind = pricedRecommendations(context).filter(({ read }) => read.actionFamily === 'modernise');
  const byAction = Map.groupBy(behind, ({ read }) => read.actionType);
  return [
    ...yearlyGroupFacts({ topic: 'technical-debt', about: ESTATE }, behind),
    ...largestFirst(byAction).flatMap(({ kind: action, group, rank }) =>
      yearlyGroupFacts({ topic: 'technical-debt', about: aboutAction(action), action, rank }, group),
    ),
  ];
}
