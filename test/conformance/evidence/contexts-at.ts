import type { DatasetContext } from '../../../src/core/dataset.ts';
import { contextFor } from '../../support/dataset-context.ts';

/** What a loader gets for these services: clients against a server on loopback, each made once. */
export function contextsAt(url: string): (region: string, services: readonly string[]) => DatasetContext {
  const made = new Map<string, Map<unknown, unknown>>();
  return (region, services) => {
    const clients = made.get(region) ?? new Map<unknown, unknown>();
    made.set(region, clients);
    const context = contextFor(url, { region, services });
    return {
      ...context,
      client: (type) => {
        const found = clients.get(type);
        if (found instanceof type) return found;
        const client = context.client(type);
        clients.set(type, client);
        return client;
      },
    };
  };
}
