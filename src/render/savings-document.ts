import type { Known } from '../core/known.ts';
import type { SavingsLedger } from '../core/living.ts';
import type { Day } from '../core/period.ts';
import type { Report } from '../core/report.ts';

/** Version of the published `savings.json` schema; raised when a field changes its meaning or goes away. */
const SAVINGS_SCHEMA_VERSION = 1;

/** `savings.json`: what became of recommendations, by team and month. */
export interface SavingsDocument {
  readonly schemaVersion: number;
  readonly tenant: string;
  readonly asOf: Day;
  readonly savings: Known<SavingsLedger>;
}

export function savingsDocument({ tenant, asOf, savingsLedger }: Report): SavingsDocument {
  return { schemaVersion: SAVINGS_SCHEMA_VERSION, tenant, asOf, savings: savingsLedger };
}
