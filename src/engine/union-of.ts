import { inOrder } from '../core/in-order.ts';

/** Joins what is named together in any of the sets, over any number of steps: every member → the first member of its union. */
export function unionOf(sets: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (member: string): string => {
    let root = member;
    for (let above = parents.get(root); above !== undefined && above !== root; above = parents.get(root)) {
      parents.set(root, parents.get(above) ?? above);
      root = above;
    }
    return root;
  };
  for (const [first, ...others] of sets) {
    if (first === undefined) continue;
    for (const member of [first, ...others]) {
      if (!parents.has(member)) parents.set(member, member);
      const [low, high] = [rootOf(first), rootOf(member)].sort(inOrder);
      if (low !== undefined && high !== undefined) parents.set(high, low);
    }
  }
  return new Map([...parents.keys()].map((member) => [member, rootOf(member)]));
}
