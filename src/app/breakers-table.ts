import type { BreakerRow } from '../core/run.ts';
import type { ResultTable } from './command-result.ts';

/** Circuit breakers that opened. Without accounts, which go to no log; programs get them by `--json`. */
export function breakersTable(breakers: readonly BreakerRow[]): ResultTable {
  return {
    head: ['Breakers that opened', 'Region', 'Times', 'At the end'],
    rows: breakers.map(({ service, operation, region, opened, state }) => [
      operation === null ? service : `${service}:${operation}`,
      region,
      `${opened}`,
      state,
    ]),
  };
}
