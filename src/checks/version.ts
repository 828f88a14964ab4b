/** Whether a version's numbers reach those of another, from the left; letters between them are passed over. */
export function isAtLeast(version: string, first: string): boolean {
  const [have, want] = [numbersOf(version), numbersOf(first)];
  for (const [at, wanted] of want.entries()) {
    const had = have[at] ?? 0;
    if (had !== wanted) return had > wanted;
  }
  return true;
}

function numbersOf(version: string): readonly number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}
