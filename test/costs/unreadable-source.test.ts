import { describe, expect, it } from 'vitest';
import type { Gap } from '../../src/core/known.ts';
import { coverageOf } from '../../src/core/ledger.ts';
import { day } from '../../src/core/period.ts';
import { readBill } from '../../src/costs/read-bill.ts';
import { recordReads } from '../../src/costs/recorded-source.ts';
import { unreadableSource } from '../../src/costs/sources/unreadable-source.ts';

const DENIED: Gap = {
  reason: 'denied',
  subject: 'the bill',
  remedy: 'allow ce:GetCostAndUsage for the whole organisation',
  missingPermissions: ['ce:GetCostAndUsage'],
};

function read(gap: Gap) {
  const recorded = recordReads(
    unreadableSource({
      kind: 'cost-explorer',
      label: 'Cost Explorer',
      period: { start: day('2025-10-01'), end: day('2026-11-21') },
      gap,
    }),
    'acme',
  );
  const bill = readBill(recorded.source, {
    asOf: day('2026-11-20'),
    completeAfterHours: 24,
    fiscalYearStart: 1,
    tagKeys: ['team'],
    costCategories: [],
  });
  return { bill, ledger: recorded.ledger };
}

describe('a bill that could not be read', () => {
  it('ends every planned read in the state of its reason, with the permissions that are missing', async () => {
    const { bill, ledger } = read(DENIED);
    await bill;
    const { planned, byState } = coverageOf(ledger());

    expect(planned).toBeGreaterThan(10);
    expect(byState.denied).toBe(planned);
    expect(new Set(ledger().flatMap(({ missingPermissions }) => missingPermissions))).toEqual(
      new Set(['ce:GetCostAndUsage']),
    );
  });

  it.each(['throttled', 'failed'] as const)('tells %s apart from denied', async (reason) => {
    const { bill, ledger } = read({ ...DENIED, reason });
    await bill;

    expect(new Set(ledger().map(({ state }) => state))).toEqual(new Set([reason]));
  });

  it('holds no figure at all', async () => {
    const bill = await read(DENIED).bill;

    expect(bill.totals).toEqual([]);
    expect(bill.head.currencies).toEqual([]);
    expect(Object.values(bill.breakdowns).every(({ known }) => !known)).toBe(true);
    expect(bill.dailyByService).toEqual({ known: false, gap: DENIED });
  });
});
