import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { ChargeColumn } from './charge-columns.ts';
import type { Charges } from './charges.ts';
import { buildFactTable, FACT_KEYS, FACT_TABLES, type FactTable } from './facts.ts';

/** Chooses what a question is answered from: sums already made, or the charges. */
export interface FactTables {
  /** A table of sums that has all these keys; null where the charges themselves must be read. */
  tableFor(keys: readonly ChargeColumn[]): Promise<'facts' | FactTable | null>;
}

export function factTables(engine: SqlEngine, charges: Charges): FactTables {
  const built = new Map<FactTable, Promise<void>>();
  return {
    tableFor: async (keys) => {
      if (keys.every((key) => isKeyOf(FACT_KEYS, key))) return 'facts';
      const table = TABLES.find((name) => keys.every((key) => isKeyOf(FACT_TABLES[name], key)));
      if (!table) return null;
      const building = built.get(table) ?? buildFactTable(engine, charges, table);
      built.set(table, building);
      await building;
      return table;
    },
  };
}

const TABLES = Object.keys(FACT_TABLES).filter(isFactTable);

function isFactTable(name: string): name is FactTable {
  return Object.hasOwn(FACT_TABLES, name);
}

function isKeyOf(keys: readonly ChargeColumn[], key: ChargeColumn): boolean {
  return keys.includes(key);
}
