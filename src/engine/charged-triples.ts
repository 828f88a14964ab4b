import type { Presence, PresenceTriple } from '../core/presence.ts';

/**
 * Account × region × service with charges. From pairs, a triple is there when its three pairs are: never too few, at times
 * too many. Pairs that form no triple (they were asked one after the other, and the bill moved) are kept with an
 * empty region, or an empty service name.
 */
export function chargedTriples(presence: Presence): readonly PresenceTriple[] {
  if (presence.basis === 'triples') return presence.triples;
  const { accountService, accountRegion, serviceRegion } = presence;
  const regionsOf = indexed(
    serviceRegion,
    (pair) => pair.serviceName,
    (pair) => pair.regionId,
  );
  const placesOf = indexed(
    accountRegion,
    (pair) => pair.subAccountId,
    (pair) => pair.regionId,
  );
  const seen = new Set<string>();
  const triples = accountService.flatMap((pair) => {
    const places = placesOf.get(pair.subAccountId);
    const regions = [...(regionsOf.get(pair.serviceName) ?? [])].filter((region) => places?.has(region));
    for (const region of regions) seen.add(`${pair.subAccountId} ${region}`);
    return (regions.length > 0 ? regions : ['']).map((regionId) => ({ ...pair, regionId }));
  });
  const lonely = accountRegion.filter(
    ({ subAccountId, regionId }) => !seen.has(`${subAccountId} ${regionId}`),
  );
  return [...triples, ...lonely.map((pair) => ({ ...pair, serviceName: '' }))];
}

function indexed<Pair>(
  pairs: readonly Pair[],
  keyOf: (pair: Pair) => string,
  memberOf: (pair: Pair) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const values = index.get(keyOf(pair)) ?? new Set();
    index.set(keyOf(pair), values.add(memberOf(pair)));
  }
  return index;
}
