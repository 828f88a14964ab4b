import type { DataQualityItem } from '../../../../core/data-quality.ts';
import type { SqlEngine } from '../../../../core/sql-engine.ts';
import { countOf } from '../cost-cell.ts';
import type { RawColumns } from '../dialect.ts';
import { quoteIdentifier, quoteTexts } from '../sql-text.ts';
import { SPLIT_COST_OPERATIONS } from './cur-charges.ts';

/**
 * Split cost allocation rows repeat the cost of machines by the containers on them. FOCUS has no
 * word for them; AWS's own operation tells them in whatever export holds them.
 */
export function isSplitCost(raw: RawColumns): string {
  const operation = raw.find('x_Operation');
  if (operation === null) return 'false';
  return `coalesce(raw.${quoteIdentifier(operation)} IN (${quoteTexts(SPLIT_COST_OPERATIONS)}), false)`;
}

export async function countSplitCosts(engine: SqlEngine, raw: RawColumns): Promise<number> {
  if (raw.find('x_Operation') === null) return 0;
  const [row] = await engine.rows(`SELECT count_if(${isSplitCost(raw)}) AS rows FROM ${raw.relation} AS raw`);
  return countOf(row?.['rows']);
}

export function splitCostQuality(rows: number): readonly DataQualityItem[] {
  if (rows === 0) return [];
  return [
    {
      id: 'split-cost-rows-left-out',
      severity: 'info',
      count: rows,
      subject: 'x_Operation',
      message: 'Split cost allocation rows repeat the cost of the instances below them and are in no total.',
    },
  ];
}
