/** One part of the way from what was read to what is written. */
export interface Phase {
  readonly name: string;
  /** Of processor time, user and system: what else the machine does changes it little. */
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
      const began = process.cpuUsage();
      const value = await work();
      const { user, system } = process.cpuUsage(began);
      const seconds = (user + system) / 1e6;
      process.stderr.write(`  ${name}: ${seconds.toFixed(1)} s\n`);
      phases.push({ name, seconds, rows: rows(value), of, rssBytes: process.memoryUsage.rss() });
      return value;
    },
  };
}
