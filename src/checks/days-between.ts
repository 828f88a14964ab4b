const MILLISECONDS = 86_400_000;

/** Whole days from one ISO instant to another; negative where the first is later. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}
