import { servicesOfBillName } from '../../services/find-service.ts';
import { aboutService } from '../facts/abouts.ts';
import type { FactContext } from '../facts/fact-context.ts';
import { groupFacts } from '../facts/group-facts.ts';
import type { NewFact } from '../facts/new-fact.ts';
import { holdsAll, pricedRecommendations } from '../facts/open-recommendations.ts';

/** What the open recommendations about a service of the bill bring together; nothing where report.json does not hold all of them. */
export function serviceSavings(context: FactContext, serviceName: string): readonly NewFact[] {
  if (!holdsAll(context)) return [];
  const ids = new Set(servicesOfBillName(serviceName).map(({ id }) => id));
  const own = pricedRecommendations(context).filter(({ read }) =>
    servicesOfBillName(read.serviceName).some(({ id }) => ids.has(id)),
  );
  return groupFacts({ topic: 'savings', about: aboutService(serviceName) }, own);
}
