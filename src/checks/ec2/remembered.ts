/** Asks once for each instance type: a region has a thousand of them, and there are many more instances than types in use. */
export function remembered<Found>(find: (instanceType: string) => Found): (instanceType: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (instanceType) => {
    const answer = known.get(instanceType) ?? { found: find(instanceType) };
    known.set(instanceType, answer);
    return answer.found;
  };
}
