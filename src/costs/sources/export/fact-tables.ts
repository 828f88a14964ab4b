import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { ChargeColumn } from './charge-columns.ts';
import type { Charges } from './charges.ts';
import { buildWideFacts, FACT_KEYS, WIDE_FACT_KEYS } from './facts.ts';

/** Chooses what a question is answered from: sums already made, or the charges. */
export interface FactTables {
  /** A table of sums that has all these keys; null where the charges themselves must be read. */
  tableFor(keys: readonly ChargeColumn[]): Promise<'facts' | 'wide_facts' | null>;
}

/** Questions that read the charges directly before the wide sums are made: one or two are answered sooner that way. */
const DIRECT_QUESTIONS = 2;

export function factTables(engine: SqlEngine, charges: Charges): FactTables {
  let asked = 0;
  let wide: Promise<void> | null = null;
  return {
    tableFor: async (keys) => {
      if (keys.every((key) => isKeyOf(FACT_KEYS, key))) return 'facts';
      if (!keys.every((key) => isKeyOf(WIDE_FACT_KEYS, key))) return null;
      asked += 1;
      if (asked <= DIRECT_QUESTIONS) return null;
      wide ??= buildWideFacts(engine, charges);
      await wide;
      return 'wide_facts';
    },
  };
}

function isKeyOf(keys: readonly ChargeColumn[], key: ChargeColumn): boolean {
  return keys.includes(key);
}
