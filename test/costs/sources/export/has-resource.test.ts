import { describe, expect, it } from 'vitest';
import type { Known } from '../../../../src/core/known.ts';
import { focusCsv } from './focus-rows.ts';
import { sums } from './open-source.ts';
import { withExport } from './read-export.ts';

function value<T>(known: Known<T>): T {
  if (!known.known) throw new Error(known.gap.subject);
  return known.value;
}

describe('charges by whether they name a resource', () => {
  it('are told apart, the empty id being none', async () => {
    const rows = [
      { BilledCost: '4', ResourceId: 'i-1' },
      { BilledCost: '2', ResourceId: 'i-2' },
      { BilledCost: '1', ResourceId: '' },
    ];

    const cost = await withExport({ 'in/a.csv': focusCsv(rows) }, async (source) => {
      const { span } = await source.open();
      return sums(value(await source.cube({ name: 'q', dimensions: ['hasResource'], period: span })));
    });

    expect(cost).toEqual({ true: '6', false: '1' });
  });
});
