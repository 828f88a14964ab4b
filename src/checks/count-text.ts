/** So many of something, as a part of a sentence: `1 node`, `3 nodes`; `null`: how many is not known. */
export function countText(count: number | null, noun: string): string {
  return `${count ?? 'an unknown number of'} ${noun}${count === 1 ? '' : 's'}`;
}
