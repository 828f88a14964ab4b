import type { ResponseCache } from '../../../../src/core/cost-explorer-port.ts';
import type { CostSource } from '../../../../src/core/cost-source.ts';
import type { CostExplorerOptions } from '../../../../src/costs/sources/cost-explorer/cost-explorer-options.ts';
import { createCostExplorerSource } from '../../../../src/costs/sources/cost-explorer/cost-explorer-source.ts';
import { createCostExplorerClient, type Deadlines } from '../../../../src/platform/cost-explorer-client.ts';
import { createPacer } from '../../../../src/platform/pacing.ts';
import { silentProgress } from '../../../../src/platform/progress.ts';
import { AS_OF } from './small-bill.ts';

export const NOW = new Date('2026-11-21T09:30:00Z');

/** A cache that lives as long as a test. */
export function memoryCache(): ResponseCache & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get: async (key) => entries.get(key) ?? null,
    put: async (key, text) => void entries.set(key, text),
  };
}

export interface UnderTest extends Partial<CostExplorerOptions> {
  readonly intervalMs?: number;
  readonly deadlines?: Deadlines;
}

/** The source with the real SDK client, pointed at a loopback server by the SDK's own variables. */
export function sourceAt(url: string, { intervalMs = 1, deadlines, ...options }: UnderTest = {}): CostSource {
  process.env['AWS_ENDPOINT_URL_COST_EXPLORER'] = url;
  process.env['AWS_ACCESS_KEY_ID'] = 'AKIAIOSFODNN7EXAMPLE';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'example';
  const pacer = createPacer(intervalMs);
  return createCostExplorerSource({
    client: createCostExplorerClient({ pacer, ...(deadlines ? { deadlines } : {}) }),
    cache: memoryCache(),
    asOf: AS_OF,
    now: NOW,
    maxRequests: 60,
    historyMonths: 13,
    progress: silentProgress,
    ...options,
  });
}
