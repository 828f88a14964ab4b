import { inOrder } from '../core/in-order.ts';
import { type Known, known, unknown } from '../core/known.ts';
import { addMoney, compareMoney, type Money } from '../core/money.ts';
import type { Day } from '../core/period.ts';
import type { Recommendation } from '../core/recommendation.ts';
import type {
  ChangedRecommendation,
  RecommendationChange,
  RecommendationChanges,
} from '../core/report-changes.ts';
import type { EarlierRecommendation, EarlierRecommendations } from './earlier-recommendations.ts';
import { isOver, type Life } from './living/life.ts';

/** How many of each are named. */
const MOST_NAMED = 10;

/** What recommendations are held against those of an earlier report. */
export interface LaterRecommendations {
  readonly recommendations: Known<readonly Recommendation[]>;
  /** Histories up to now; `null`: nothing remembers them. */
  readonly lives: readonly Life[] | null;
}

/** What became of the recommendations of an earlier report, and which are new. */
export function recommendationChanges(
  asOf: Day,
  earlier: Known<EarlierRecommendations>,
  { recommendations, lives }: LaterRecommendations,
): Known<RecommendationChanges> {
  if (!recommendations.known) return recommendations;
  if (!earlier.known) return earlier;
  const { listed, more } = earlier.value;
  if (isAnotherKey(listed, recommendations.value)) {
    return unknown(
      'source-changed',
      'changes since the last report',
      'the next report is compared with this one',
    );
  }
  const now = new Map(recommendations.value.map((each) => [each.fingerprint as string, each]));
  const done = doneSince(asOf, lives ?? []);
  const endOf = endingBy(new Map((lives ?? []).map((life) => [life.fingerprint, life])));
  const ended = Map.groupBy(
    listed.filter(
      ({ open, fingerprint }) => open && !done.has(fingerprint) && !isOpenNow(now.get(fingerprint)),
    ),
    ({ fingerprint }) => endOf(fingerprint, now.get(fingerprint)),
  );
  const summed = (ending: Ending) => summary(ended.get(ending) ?? []);
  return known({
    fresh: summary(freshAmong(recommendations.value, asOf, earlier.value).map(changed)),
    done: summary([...done.values()]),
    gone: summed('gone'),
    exempt: summed('exempt'),
    notLooked: summed('notLooked'),
    notCompared: more,
  });
}

/** It takes two looks to tell that somebody acted: the first of them may have been before the earlier report. */
function doneSince(asOf: Day, lives: readonly Life[]): ReadonlyMap<string, ChangedRecommendation> {
  const found = lives.flatMap((life): ChangedRecommendation[] => {
    const event = life.events.findLast(({ state }) => state === 'done');
    if (!event || event.day <= asOf || !isOver(life)) return [];
    const { actionType, account, region, resourceIds } = life.subject;
    const [resourceId = ''] = resourceIds;
    return [{ fingerprint: life.fingerprint, actionType, account, region, resourceId, net: event.net }];
  });
  return new Map(found.map((each) => [each.fingerprint, each]));
}

/** An alternative to what was chosen in the meantime is still there. */
function isOpenNow(now: Recommendation | undefined): boolean {
  return now !== undefined && !now.exemption;
}

type Ending = 'gone' | 'exempt' | 'notLooked';

function endingBy(lives: ReadonlyMap<string, Life>) {
  return (fingerprint: string, now: Recommendation | undefined): Ending => {
    if (now?.exemption) return 'exempt';
    const life = lives.get(fingerprint);
    return life && (isOver(life) || life.absences.length > 0) ? 'gone' : 'notLooked';
  };
}

/** Where the earlier report does not hold all it had, its first day tells what is new. */
function freshAmong(
  now: readonly Recommendation[],
  earlierDay: Day,
  { listed, more }: EarlierRecommendations,
): readonly Recommendation[] {
  const before = new Set(listed.map(({ fingerprint }) => fingerprint));
  return now.filter(
    ({ fingerprint, exemption, alternative, firstSeen }) =>
      !exemption && !alternative && !before.has(fingerprint) && (more === 0 || firstSeen > earlierDay),
  );
}

/** Fingerprints are made with a key of the store: by another key all are new and all are gone, which is not so. */
function isAnotherKey(before: readonly EarlierRecommendation[], now: readonly Recommendation[]): boolean {
  const [fingerprints, subjects] = [new Set<string>(), new Set<string>()];
  for (const { fingerprint, open, ...subject } of before) {
    fingerprints.add(fingerprint);
    subjects.add(subjectOf(subject));
  }
  return (
    now.some((each) => subjects.has(subjectOf(each))) &&
    !now.some(({ fingerprint }) => fingerprints.has(fingerprint))
  );
}

function subjectOf(of: Pick<EarlierRecommendation, 'account' | 'region' | 'resourceId' | 'actionFamily'>) {
  return JSON.stringify([of.account, of.region, of.resourceId, of.actionFamily]);
}

function changed({ saving, ...rest }: Recommendation): ChangedRecommendation {
  return { ...rest, net: saving && { amount: saving.net.amount, currency: saving.currency } };
}

function summary(all: readonly ChangedRecommendation[]): RecommendationChange {
  const byCurrency = Map.groupBy(
    all.flatMap(({ net }) => net ?? []),
    ({ currency }) => currency,
  );
  const net = [...byCurrency.values()].flatMap(([first, ...others]) =>
    first ? [others.reduce(addMoney, first)] : [],
  );
  return {
    recommendations: all.length,
    net: net.toSorted((a, b) => inOrder(a.currency, b.currency)),
    largest: all.toSorted(worthMost).slice(0, MOST_NAMED).map(named),
  };
}

function worthMost(a: ChangedRecommendation, b: ChangedRecommendation): number {
  if (a.net && b.net) return byAmount(a.net, b.net) || inOrder(a.fingerprint, b.fingerprint);
  if (a.net || b.net) return a.net ? -1 : 1;
  return inOrder(a.fingerprint, b.fingerprint);
}

/** Two currencies are not compared: they stand one after the other. */
function byAmount(a: Money, b: Money): number {
  return a.currency === b.currency ? compareMoney(b, a) : inOrder(a.currency, b.currency);
}

/** Without what else is known of it. */
function named(each: ChangedRecommendation): ChangedRecommendation {
  const { fingerprint, actionType, account, region, resourceId, net } = each;
  return { fingerprint, actionType, account, region, resourceId, net };
}
