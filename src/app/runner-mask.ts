/** Shorter ones turn up in ordinary text. */
const SHORTEST = 12;

/**
 * Whether the runner may be asked to hide a text wherever it stands. It empties every output that holds one, so that
 * neither a word nor an account id may be.
 */
export function isRunnerMask(text: string): boolean {
  return text.length >= SHORTEST && !/^\d+$/.test(text);
}
