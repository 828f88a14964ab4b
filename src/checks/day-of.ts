/**
 * The day of an ISO instant in UTC, as evidence tells it. Evidence names the day since when something is so and not its
 * age, so that the same finding reads the same in the report of every day.
 */
export function dayOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DD'.length);
}

/** The day of the earliest of at least one ISO instant. */
export function earliestDay(instants: readonly string[]): string {
  return instants.map(dayOf).reduce((earliest, day) => (day < earliest ? day : earliest));
}

/** The day of the latest of at least one ISO instant. */
export function latestDay(instants: readonly string[]): string {
  return instants.map(dayOf).reduce((latest, day) => (day > latest ? day : latest));
}
