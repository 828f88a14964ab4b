import type { Dimension } from '../../../core/cube.ts';
import { CHARGE_COLUMNS, type ChargeColumn } from './charge-columns.ts';
import { quoteText } from './sql-text.ts';

/** What a dimension is computed from. */
export interface DimensionSql {
  readonly column: ChargeColumn;
  /** What charges are grouped by; the empty text where the charge has no value. */
  readonly key: string;
  /** How a group's key is shown, where that differs: done once a group, not once a charge. */
  readonly shown: ((key: string) => string) | null;
}

export function dimensionSql(dimension: Dimension): DimensionSql {
  if (dimension === 'day') return { column: 'day', key: 'day', shown: formatted('%Y-%m-%d') };
  if (dimension === 'month') {
    return { column: 'day', key: "date_trunc('month', day)", shown: formatted('%Y-%m') };
  }
  const keyed = /^(tag|costCategory):(.*)$/s.exec(dimension);
  if (keyed) {
    const column = keyed[1] === 'tag' ? 'tags' : 'costCategories';
    const value = `map_extract_value(${column}, ${quoteText(keyed[2] ?? '')})`;
    return { column, key: `coalesce(${value}, '')`, shown: null };
  }
  if (dimension === 'hasResource') {
    return {
      column: 'resourceId',
      key: "CASE WHEN coalesce(resourceId, '') = '' THEN 'false' ELSE 'true' END",
      shown: null,
    };
  }
  const column = columnOf(dimension);
  return { column, key: `coalesce(${column}, '')`, shown: null };
}

function formatted(format: string): (key: string) => string {
  return (key) => `coalesce(strftime(${key}, '${format}'), '')`;
}

function columnOf(name: string): ChargeColumn {
  if (isChargeColumn(name)) return name;
  throw new TypeError(`Not a dimension of an export: ${name}`);
}

function isChargeColumn(name: string): name is ChargeColumn {
  return Object.hasOwn(CHARGE_COLUMNS, name);
}
