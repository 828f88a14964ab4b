/** What `read` makes of each item, in the order of the items, with a few reads under way at a time. */
export async function* readAhead<T, R>(
  items: AsyncIterable<T>,
  read: (item: T) => Promise<R>,
  inFlight = 16,
): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  for await (const item of items) {
    const reading = read(item);
    // Its failure is seen when its turn comes; until then nobody waits for it.
    reading.catch(() => undefined);
    started.push(reading);
    const first = started.length >= inFlight ? started.shift() : undefined;
    if (first) yield await first;
  }
  for (const reading of started) yield await reading;
}
