import { type Known, known, unknown } from '../core/known.ts';
import type { Day } from '../core/period.ts';
import type { Recommendation } from '../core/recommendation.ts';
import type { ChangedRecommendation, RecommendationChanges } from '../core/report-changes.ts';
import { changeSummary } from './change-summary.ts';
import type { EarlierRecommendation, EarlierRecommendations } from './earlier-recommendations.ts';
import { isOver, type Life } from './living/life.ts';

/** What recommendations are held against those of an earlier report. */
export interface LaterRecommendations {
  readonly recommendations: Known<readonly Recommendation[]>;
  /** Histories up to now; `null`: nothing remembers them. */
  readonly lives: readonly Life[] | null;
}

/**
 * What became of the recommendations of an earlier report, and which are new.
 * @param earlierDay Day of that report.
 */
export function recommendationChanges(
  earlierDay: Day,
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
  const done = doneSince(earlierDay, lives ?? []);
  const left = listed.filter(({ open, fingerprint }) => open && !done.has(fingerprint));
  const ended = endedBy(left, recommendations.value, lives ?? []);
  const fresh = freshAmong(recommendations.value, earlierDay, listed, lives ?? []);
  return known({
    fresh: changeSummary(fresh.map(changed)),
    done: changeSummary([...done.values()]),
    gone: changeSummary(ended.get('gone') ?? []),
    exempt: changeSummary(ended.get('exempt') ?? []),
    notLooked: changeSummary(ended.get('notLooked') ?? []),
    notCompared: more,
  });
}

/** It takes two looks to tell that somebody acted: the first of them may have been before the earlier report. */
function doneSince(earlierDay: Day, lives: readonly Life[]): ReadonlyMap<string, ChangedRecommendation> {
  const found = lives.flatMap((life): ChangedRecommendation[] => {
    const event = life.events.findLast(({ state }) => state === 'done');
    if (!event || event.day <= earlierDay || !isOver(life)) return [];
    const { actionType, account, region, resourceIds } = life.subject;
    const [resourceId = ''] = resourceIds;
    return [{ fingerprint: life.fingerprint, actionType, account, region, resourceId, net: event.net }];
  });
  return new Map(found.map((each) => [each.fingerprint, each]));
}

type Ending = 'gone' | 'exempt' | 'notLooked';

/** Those that are not open any more. An alternative to what was chosen in the meantime is still there. */
function endedBy(
  before: readonly EarlierRecommendation[],
  now: readonly Recommendation[],
  lives: readonly Life[],
): ReadonlyMap<Ending, readonly EarlierRecommendation[]> {
  const [open, exempt] = [new Set<string>(), new Set<string>()];
  for (const { fingerprint, exemption } of now) (exemption ? exempt : open).add(fingerprint);
  const missed = new Set(lives.filter(isMissed).map(({ fingerprint }) => fingerprint));
  return Map.groupBy(
    before.filter(({ fingerprint }) => !open.has(fingerprint)),
    ({ fingerprint }) =>
      exempt.has(fingerprint) ? 'exempt' : missed.has(fingerprint) ? 'gone' : 'notLooked',
  );
}

/** Somebody looked, and it was not there. */
function isMissed(life: Life): boolean {
  return isOver(life) || life.absences.length > 0;
}

/**
 * Seen first since the earlier report, or back again. What that report merely could not look for, or had no room for, is
 * older than it.
 */
function freshAmong(
  now: readonly Recommendation[],
  earlierDay: Day,
  before: readonly EarlierRecommendation[],
  lives: readonly Life[],
): readonly Recommendation[] {
  const listed = new Set(before.map(({ fingerprint }) => fingerprint));
  const back = new Set(lives.filter(isBackSince(earlierDay)).map(({ fingerprint }) => fingerprint));
  return now.filter(
    ({ fingerprint, exemption, alternative, firstSeen }) =>
      !exemption &&
      !alternative &&
      !listed.has(fingerprint) &&
      (firstSeen > earlierDay || back.has(fingerprint)),
  );
}

function isBackSince(earlierDay: Day): (life: Life) => boolean {
  return ({ events }) => events.some(({ day, why }) => why === 'returned' && day > earlierDay);
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
