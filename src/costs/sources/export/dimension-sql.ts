import type { Dimension } from '../../../core/cube.ts';
import { CHARGE_COLUMNS, type ChargeColumn } from './charge-columns.ts';
import { FACT_KEYS } from './facts.ts';
import { quoteText } from './sql-text.ts';

/** What a dimension is computed from. */
export interface DimensionSql {
  readonly column: ChargeColumn;
  /** Text; the empty text where the charge has no value. */
  readonly expression: string;
  readonly inFacts: boolean;
}

export function dimensionSql(dimension: Dimension): DimensionSql {
  if (dimension === 'day' || dimension === 'month') {
    const format = dimension === 'day' ? '%Y-%m-%d' : '%Y-%m';
    return { column: 'day', expression: `coalesce(strftime(day, '${format}'), '')`, inFacts: true };
  }
  const keyed = /^(tag|costCategory):(.*)$/s.exec(dimension);
  if (keyed) {
    const column = keyed[1] === 'tag' ? 'tags' : 'costCategories';
    return {
      column,
      expression: `coalesce(map_extract_value(${column}, ${quoteText(keyed[2] ?? '')}), '')`,
      inFacts: false,
    };
  }
  const column = columnOf(dimension);
  return { column, expression: `coalesce(${column}, '')`, inFacts: FACT_KEYS.some((key) => key === column) };
}

function columnOf(name: string): ChargeColumn {
  if (isChargeColumn(name)) return name;
  throw new TypeError(`Not a dimension of an export: ${name}`);
}

function isChargeColumn(name: string): name is ChargeColumn {
  return Object.hasOwn(CHARGE_COLUMNS, name);
}
