/** One part of the way from what was read to what is written. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
  /** What it went through; of what is in {@link of}. */
  readonly rows: number;
  readonly of: string;
  /** Resident set of the process at its end, in bytes. */
  readonly rssBytes: number;
}

/** Times what is done one after the other. */
export function stopwatch() {
  const phases: Phase[] = [];
  return {
    phases,
    async time<Value>(
      name: string,
      of: string,
      work: () => Value | Promise<Value>,
      rows: (value: Value) => number,
    ) {
      const began = performance.now();
      const value = await work();
      const seconds = (performance.now() - began) / 1000;
      process.stderr.write(`  ${name}: ${seconds.toFixed(1)} s\n`);
      phases.push({ name, seconds, rows: rows(value), of, rssBytes: process.memoryUsage.rss() });
      return value;
    },
  };
}
