/**
 * A word of AWS's without case and separators: real answers spell enum values otherwise than the models do
 * (`OverProvisioned`, `Overprovisioned`, `OVER_PROVISIONED`).
 */
export function bareWord(word: string | null | undefined): string {
  return (word ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

export function sameWord(a: string | null | undefined, b: string): boolean {
  return bareWord(a) === bareWord(b);
}

/** The value whose name is the word, whatever its case and separators; `null` where there is none. */
export function byWord<Value>(
  table: Readonly<Record<string, Value>>,
  word: string | null | undefined,
): Value | null {
  const wanted = bareWord(word);
  const found = Object.entries(table).find(([name]) => bareWord(name) === wanted);
  return found ? found[1] : null;
}
