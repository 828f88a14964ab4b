import { inOrder } from '../../core/in-order.ts';
import { compareMoney, type Money } from '../../core/money.ts';
import type { Candidate } from './candidates.ts';
import type { MarkerState } from './marker.ts';
import type { Homes, OwnIssue } from './own-issue.ts';
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

export interface SpreadRules {
  readonly thresholdOf: (currency: string) => Money;
  /** Whether people decided to leave an issue alone for now, and all it is about. */
  readonly rests: (own: OwnIssue) => boolean;
}

/**
 * What has an issue of its own keeps it, whatever it is worth today; what a group lists stays in that group, also where its
 * owner changed, so that nobody reads of it twice. The rest goes by its worth.
 * @param candidates The largest first.
 */
export function spreadOver(candidates: readonly Candidate[], homes: Homes, rules: SpreadRules): Spread {
  const listed = listedIn(homes);
  // What a group lists stays in it without an amount as well: that it has none today is no reason to close anything.
  const free = candidates.filter(
    ({ worth, recommendation: { fingerprint } }) =>
      (worth !== null || listed.has(fingerprint)) && !homes.byKey.has(`fp ${fingerprint}`),
  );
  const singles = free.filter((each) => {
    const group = listed.get(each.recommendation.fingerprint);
    return isLarge(each, rules) && !(group && rules.rests(group.own));
  });
  const alone = new Set(singles);
  const keyed = free.flatMap((each) => {
    const group = listed.get(each.recommendation.fingerprint);
    const key = group?.key ?? (alone.has(each) ? null : each.group);
    return key === null ? [] : [{ key, each }];
  });
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return { singles, groups: new Map([...groups].map(([key, some]) => [key, some.map(({ each }) => each)])) };
}

function isLarge({ worth }: Candidate, { thresholdOf }: SpreadRules): boolean {
  return worth !== null && compareMoney(worth, thresholdOf(worth.currency)) >= 0;
}

interface Listing {
  readonly key: string;
  readonly own: OwnIssue;
}

/** The group that lists a fingerprint as still to be done. */
function listedIn({ byKey }: Homes): ReadonlyMap<string, Listing> {
  const listed = new Map<string, Listing>();
  const inOneOrder = [...byKey].toSorted(([a], [b]) => inOrder(a, b));
  for (const [, own] of inOneOrder) {
    const { about, state } = own.marker;
    if (about.kind !== 'group' || LEFT.has(state)) continue;
    for (const fingerprint of about.fingerprints) {
      if (!listed.has(fingerprint)) listed.set(fingerprint, { key: about.key, own });
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
