/** An error with its stack, and those of what caused it, for a person who looks for a fault. */
export function stacksOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause instanceof Error ? `${own}\ncaused by: ${stacksOf(error.cause)}` : own;
}
