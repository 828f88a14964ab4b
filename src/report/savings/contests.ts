import { kindOf } from '../resource-kind.ts';
import { isPurchase } from './compatible.ts';
import type { Contender } from './contender.ts';

/**
 * Contenders that can have to do with each other: by a charge line, a resource, a group and its members, or a purchase.
 * Those of one currency only; in ascending order of their keys.
 */
export function contestsOf(contenders: readonly Contender[]): readonly (readonly Contender[])[] {
  const parents = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== node) parents.set(node, root);
    return root;
  };
  for (const contender of contenders) {
    const own = find(`own ${contender.key}`);
    for (const link of linksOf(contender)) {
      const other = find(link);
      const root = find(own);
      if (other !== root) parents.set(other, root);
    }
  }
  const sorted = contenders.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return [...Map.groupBy(sorted, ({ key }) => find(`own ${key}`)).values()];
}

function linksOf({ proposal, cuts, currency }: Contender): readonly string[] {
  const { account, region, service, resourceId, workloadGroup } = proposal;
  const resource = (id: string) =>
    `resource ${JSON.stringify([currency, account, region, id, kindOf(service, id)])}`;
  return [
    ...cuts.map(({ key }) => `line ${key}`),
    resource(resourceId),
    ...(workloadGroup === null ? [] : [resource(workloadGroup)]),
    ...(isPurchase(proposal) ? [`purchase ${currency}`] : []),
  ];
}
