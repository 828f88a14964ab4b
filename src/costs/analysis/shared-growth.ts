import { mean, median } from 'simple-statistics';

/** Series needed before anything can be called shared. */
const MIN_SERIES = 5;

/**
 * How cost of all series together stood each week, around 1: the median over the series of week ÷ own mean. Seasons and
 * company growth are in it; what one series does alone is not.
 */
export function sharedGrowth(seriesByWeek: readonly (readonly number[])[]): readonly number[] {
  const running = seriesByWeek.filter((weeks) => weeks.length > 0 && weeks.every((week) => week > 0));
  const [first = []] = running;
  return first.map((_, at) =>
    running.length < MIN_SERIES ? 1 : median(running.map((weeks) => (weeks[at] ?? 0) / mean([...weeks]))),
  );
}

/** A series as it would have been without what all share. */
export function withoutShared(weeks: readonly number[], shared: readonly number[]): readonly number[] {
  return weeks.map((week, at) => week / (shared[at] ?? 1));
}
