import { compareMoney, type Money } from '../../core/money.ts';
import type { Candidate } from './candidates.ts';
import type { MarkerState } from './marker.ts';
import type { Homes } from './own-issue.ts';
import { worthTogether } from './standing.ts';

/** How what is recommended is spread over issues, before any limit. */
export interface Spread {
  /** Worth an issue of their own that is not there yet. */
  readonly singles: readonly Candidate[];
  /** By the key of the group, the largest first. */
  readonly groups: ReadonlyMap<string, readonly Candidate[]>;
}

/** What a group that is over leaves behind is spread anew. */
const LEFT: ReadonlySet<MarkerState> = new Set<MarkerState>([
  'absent',
  'done',
  'gone',
  'measured',
  'duplicate',
]);

/**
 * What has an issue of its own keeps it, whatever it is worth today; what a group lists stays in that group, also where its
 * owner changed, so that nobody reads of it twice. The rest goes by its worth.
 * @param candidates The largest first.
 */
export function spreadOver(
  candidates: readonly Candidate[],
  homes: Homes,
  thresholdOf: (currency: string) => Money,
): Spread {
  const listed = listedIn(homes);
  const free = candidates.filter(
    ({ worth, recommendation }) => worth !== null && !homes.byKey.has(`fp ${recommendation.fingerprint}`),
  );
  const isLarge = ({ worth }: Candidate) =>
    worth !== null && compareMoney(worth, thresholdOf(worth.currency)) >= 0;
  const groupOf = (each: Candidate) =>
    listed.get(each.recommendation.fingerprint) ?? (isLarge(each) ? null : each.group);
  const groups = new Map<string, Candidate[]>();
  for (const each of free) {
    const key = groupOf(each);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return { singles: free.filter(isLarge), groups };
}

/** Key of the group that lists a fingerprint as still to be done. */
function listedIn({ byKey }: Homes): ReadonlyMap<string, string> {
  const listed = new Map<string, string>();
  for (const { marker } of byKey.values()) {
    if (marker.about.kind !== 'group' || LEFT.has(marker.state)) continue;
    for (const fingerprint of marker.about.fingerprints) {
      if (!listed.has(fingerprint)) listed.set(fingerprint, marker.about.key);
    }
  }
  return listed;
}

/** Several that are only together worth an issue. */
export function isWorthAnIssue(
  members: readonly Candidate[],
  thresholdOf: (currency: string) => Money,
): boolean {
  const worth = worthTogether(members);
  return members.length > 1 && worth !== null && compareMoney(worth, thresholdOf(worth.currency)) >= 0;
}
