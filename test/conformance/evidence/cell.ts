/** Whether something is known to work for one service: proven by what was run, or not, and then why. */
export type Cell =
  | { readonly proven: true; readonly by: string }
  | { readonly proven: false; readonly reason: string };

export function proven(by: string): Cell {
  return { proven: true, by };
}

export function notProven(reason: string): Cell {
  return { proven: false, reason };
}

/** What a read left instead of rows. */
export function failed(error: unknown): Cell {
  return notProven(`the read failed: ${error instanceof Error ? error.message : String(error)}`);
}
