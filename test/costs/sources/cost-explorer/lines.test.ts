import { describe, expect, it } from 'vitest';
import { USAGE_KINDS } from '../../../../src/core/charge.ts';
import { day } from '../../../../src/core/period.ts';
import { startCostExplorer } from '../../../loopback/cost-explorer-server.ts';
import { smallBill } from './small-bill.ts';
import { sourceAt } from './source-under-test.ts';

const DAYS = { start: day('2026-11-01'), end: day('2026-11-20') };
const QUERY = {
  period: { start: day('2026-10-21'), end: day('2026-11-20') },
  usageTypes: [],
  resourceIds: ['i-1'],
};

describe('lines of Cost Explorer', () => {
  it('come from what was asked already, and cost nothing', async () => {
    await using server = await startCostExplorer({
      charges: () => smallBill(1),
      finalBefore: day('2026-11-01'),
    });
    const source = sourceAt(server.url);
    await source.open();
    await source.cube({
      name: 'usage types',
      dimensions: ['serviceName', 'usageType'],
      period: DAYS,
      chargeKinds: USAGE_KINDS,
    });
    const before = source.usage().requests;

    const lines = await source.lines({ ...QUERY, usageTypes: ['AmazonClo*'] });

    expect(source.usage().requests).toBe(before);
    expect(lines).toMatchObject({ period: DAYS, days: 19 });
    expect(lines.usage.known && lines.usage.value.map(({ usageType }) => usageType)).toContain(
      'BoxUsage:m5.large',
    );
    expect(
      lines.resources.known &&
        lines.resources.value.map((line) => [line.usageType, line.resourceId, line.subAccountId]),
    ).toEqual([['AmazonClo:Hours', '', '']]);
    await source.close();
  });

  it('are unknown where usage types were not asked for', async () => {
    await using server = await startCostExplorer({
      charges: () => smallBill(1),
      finalBefore: day('2026-11-01'),
    });
    const source = sourceAt(server.url);
    await source.open();

    const { usage, resources, commitmentDays } = await source.lines(QUERY);

    for (const part of [usage, resources, commitmentDays]) {
      expect(part).toMatchObject({ known: false, gap: { reason: 'needs-export' } });
    }
    await source.close();
  });
});
