import { describe, expect, test } from 'vitest';
import type { CostCell } from '../../../../src/core/cube.ts';
import { addDecimal, formatDecimal, ZERO } from '../../../../src/core/decimal.ts';
import { day } from '../../../../src/core/period.ts';
import { type ServedCharge, startCostExplorer } from '../../../loopback/cost-explorer-server.ts';
import { smallBill } from './small-bill.ts';
import { sourceAt } from './source-under-test.ts';

const FINAL_BEFORE = day('2026-11-01');
const HISTORY = { start: day('2025-10-01'), end: day('2026-11-22') };

describe('reading a bill from Cost Explorer', () => {
  test('one cube has exactly the totals of the charges', async () => {
    const charges = smallBill();
    await using server = await startCostExplorer({ charges: () => charges, finalBefore: FINAL_BEFORE });
    const source = sourceAt(server.url);

    const head = await source.open();
    const cube = await source.cube({
      name: 'monthly by service',
      dimensions: ['month', 'serviceName', 'chargeKind'],
      period: head.span,
    });

    expect(head.span).toEqual(HISTORY);
    if (!cube.known) throw new Error(cube.gap.remedy);
    expect(total(cube.value.rows, 'billedCost')).toBe(served(charges, 'NetUnblendedCost'));
    expect(total(cube.value.rows, 'effectiveCost')).toBe(served(charges, 'NetAmortizedCost'));
    expect(server.requests).toHaveLength(3);
    await source.close();
  });
});

function total(rows: readonly CostCell[], metric: 'billedCost' | 'effectiveCost'): string {
  return formatDecimal(rows.reduce((sum, row) => addDecimal(sum, row[metric]?.amount ?? ZERO), ZERO));
}

function served(charges: readonly ServedCharge[], metric: string): string {
  return formatDecimal(
    charges.reduce((sum, charge) => addDecimal(sum, charge.metrics[metric] ?? ZERO), ZERO),
  );
}
