import type { SubjectKind } from '../../core/fact.ts';
import { aboutAccount, aboutRegion, aboutService, ofTheirs } from '../facts/abouts.ts';
import type { FactContext } from '../facts/fact-context.ts';
import { groupFacts } from '../facts/group-facts.ts';
import type { About, NewFact } from '../facts/new-fact.ts';
import { holdsAll, openRecommendations, pricedRecommendations } from '../facts/open-recommendations.ts';
import { placeSpend } from '../facts/place-facts.ts';
import { allocatedMonth } from '../facts/place-months.ts';
import type { ReadRecommendation, ReadReport } from '../facts/read-report.ts';
import type { Nameable } from './asked-subjects.ts';

/** Where a recommendation is: its account, its region, and what it is about. */
function placesOf(report: ReadReport, read: ReadRecommendation): readonly About[] {
  return [
    aboutAccount(report, read.account),
    aboutRegion(read.region),
    ofTheirs('resource', read.resourceId),
  ];
}

/** Everything of the report that a question may name: accounts, regions, services, and what is to be changed. */
export function placesIn(context: FactContext): readonly Nameable[] {
  const { report } = context;
  const regions = report.collection.known ? report.collection.value.regions : [];
  return [
    ...report.services.map(({ serviceName }) => aboutService(serviceName)),
    ...report.accounts.map(({ id }) => ({ ...aboutAccount(report, id), also: id })),
    ...regions.map(aboutRegion),
    ...openRecommendations(context).flatMap(({ read }) => placesOf(report, read)),
  ];
}

/** What the open recommendations about an account, a region or a resource bring together; nothing where not all of them were read. */
export function placeSavings(context: FactContext, asked: readonly Nameable[]): readonly NewFact[] {
  if (!holdsAll(context)) return [];
  const priced = pricedRecommendations(context);
  return asked.filter(isPlace).flatMap(({ kind, name }) => {
    const own = priced.flatMap((each) => {
      const about = placesOf(context.report, each.read).find(
        (place) => place.kind === kind && place.name === name,
      );
      return about ? [{ each, about }] : [];
    });
    const [first] = own;
    if (!first) return [];
    const frame = { topic: 'savings', about: first.about } as const;
    return groupFacts(
      frame,
      own.map(({ each }) => each),
    );
  });
}

const PLACES: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['account', 'region', 'resource']);

function isPlace({ kind }: Nameable): boolean {
  return PLACES.has(kind);
}

/** What an account cost that is not among those that every table tells. */
export function accountSpend({ report, costs }: FactContext, asked: readonly Nameable[]): readonly NewFact[] {
  if (!costs) return [];
  return allocatedMonth(costs, 'subAccountId').flatMap((place) => {
    const about = aboutAccount(report, place.key);
    return asked.some(({ kind, name }) => kind === 'account' && name === about.name)
      ? placeSpend('accounts', about, place)
      : [];
  });
}
