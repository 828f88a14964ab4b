export interface Place {
  readonly account: string;
  readonly region: string;
}

/** Places whose clients are kept. Those that were dropped are made again when needed: connections belong to the factory. */
const MOST_PLACES = 128;

/** The clients of a place by their class. The places used last are kept. */
export function clientsByPlace() {
  const places = new Map<string, Map<unknown, unknown>>();
  return ({ account, region }: Place): Map<unknown, unknown> => {
    const key = `${account}/${region}`;
    const found = places.get(key) ?? new Map<unknown, unknown>();
    places.delete(key);
    places.set(key, found);
    for (const oldest of places.keys()) if (places.size > MOST_PLACES) places.delete(oldest);
    return found;
  };
}
